import { createReadStream, existsSync, statSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { extname, join, normalize } from 'node:path'
import { createGzip } from 'node:zlib'

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
  '.jsonld': 'application/ld+json',
  '.csv': 'text/csv; charset=utf-8',
}

/** Files of a folder as GitHub Pages serves them: compressed, `index.html` of a folder, `404.html` for what is not there. */
export function staticServer(folder: string): Server {
  return createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://site')
    const wanted = join(folder, normalize(decodeURIComponent(pathname)), pathname.endsWith('/') ? 'index.html' : '')
    const found = existsSync(wanted) && statSync(wanted).isFile()
    const type = TYPES[extname(found ? wanted : '404.html')] ?? 'application/octet-stream'
    response.writeHead(found ? 200 : 404, { 'Content-Type': type, 'Content-Encoding': 'gzip' })
    createReadStream(found ? wanted : join(folder, '404.html'))
      .pipe(createGzip())
      .pipe(response)
  })
}

import { spawn } from 'node:child_process'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { root } from './run.ts'

/** A call to the API that writes. */
interface Call {
  readonly method: string
  readonly url: string
  readonly body: unknown
}

/** GitHub's API as it is played here: where it listens, and the calls that wrote so far. */
export interface GitHub {
  readonly url: string
  readonly written: readonly Call[]
}

/** Plays GitHub's API on this machine for the time of a test; `answer` gives what a call to a path below the repository gets. */
export async function playGitHub(answer: (path: string, method: string) => unknown): Promise<GitHub> {
  const written: Call[] = []
  const server: Server = createServer((request, response) => {
    const { method = '', url = '' } = request
    let text = ''
    request.on('data', (chunk) => (text += String(chunk)))
    request.on('end', () => {
      if (method !== 'GET') written.push({ method, url, body: JSON.parse(text) })
      const path = new URL(url, 'http://localhost').pathname.replace('/repos/demarche/demarche', '')
      response.end(JSON.stringify(answer(path, method) ?? {}))
    })
  })
  await new Promise<void>((ready) => void server.listen(0, '127.0.0.1', ready))
  onTestFinished(() => void server.close())
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, written }
}

/** Runs a script as a workflow would. */
export async function runScript(
  name: string,
  { args, api, event = '', cwd = root }: { args: readonly string[]; api: string; event?: string; cwd?: string },
): Promise<{ code: number | null; said: string }> {
  const child = spawn(process.execPath, [join(root, 'scripts', name), ...args], {
    cwd,
    env: {
      ...process.env,
      GITHUB_REPOSITORY: 'demarche/demarche',
      GITHUB_TOKEN: 'token',
      GITHUB_API_URL: api,
      GITHUB_EVENT_PATH: event,
      GITHUB_SHA: 'b'.repeat(40),
    },
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (said += String(chunk)))
  const code = await new Promise<number | null>((done) => child.on('close', done))
  return { code, said }
}

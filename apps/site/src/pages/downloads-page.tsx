import type { ReleaseFile } from '@demarche/exporter'
import { formatGroups, type FormatGroup } from '../downloads/format-groups.ts'
import { snippets } from '../downloads/snippets.ts'
import type { PageContext } from '../page-context.ts'
import { Layout } from '../parts/layout.tsx'
import { ScrollTable } from '../parts/scroll-table.tsx'
import { sizeWords } from '../words/size-words.ts'

/** Every file of the release with size, rows and checksum, what to take for which tool, and how to load it. */
export function DownloadsPage({ context }: { readonly context: PageContext }) {
  const { root, release } = context
  const { files, base } = release.index
  return (
    <Layout context={context} title="Downloads" description="Every file of the release, with checksums and snippets.">
      <h1>Downloads</h1>
      <p class="lead">
        {release.version === undefined ? 'The present state of the records' : `Version ${release.version}`}, in every
        format: the same records each time. Take the one that your tool reads.
      </p>
      <Advice groups={formatGroups(files)} root={root} />
      <h2 id="cite">Cite it</h2>
      <p class="citation">
        {`The demarche contributors. demarche: arms deals and the diplomatic statements around them.${
          release.version === undefined ? '' : ` Version ${release.version}.`
        } ${base} Data: CC BY 4.0.`}
      </p>
      <p>
        Before you count anything, read what the records <a href={`${root}coverage/`}>cover and do not cover</a>. What
        every column means stands in the <a href={`${root}codebook/`}>codebook</a>; what changed, on{' '}
        <a href={`${root}changes/`}>the page of changes</a>.
      </p>
      <Snippets files={files} />
      <h2 id="check">Check what you have</h2>
      <p>
        <a href={`${root}release/SHA256SUMS`}>SHA256SUMS</a> covers every file,{' '}
        <a href={`${root}release/index.json`}>index.json</a> lists them for programs.
      </p>
      <pre tabIndex={0}>sha256sum --check --ignore-missing SHA256SUMS</pre>
      {formatGroups(files).map((group) => (
        <FileTable key={group.name} group={group} root={root} />
      ))}
    </Layout>
  )
}

interface AdviceProps {
  readonly groups: readonly FormatGroup[]
  readonly root: string
}

const Advice = ({ groups, root }: AdviceProps) => (
  <dl class="summary advice">
    {groups.map(({ name, advice, best, files }) => (
      <div key={name}>
        <dt>{advice}</dt>
        <dd>
          {best === undefined ? null : <a href={`${root}release/${best.path}`}>{best.path}</a>}
          {best === undefined ? '' : ` (${sizeWords(best.bytes)})`}
          {files.length === 1 ? null : (
            <>
              {' · '}
              <a href={`#${name}`}>{`all ${files.length} files`}</a>
            </>
          )}
        </dd>
      </div>
    ))}
  </dl>
)

const Snippets = ({ files }: { readonly files: readonly ReleaseFile[] }) => (
  <>
    <h2 id="load">Load it</h2>
    {snippets(files).map(({ tool, code }) => (
      <section key={tool}>
        <h3>{tool}</h3>
        <pre tabIndex={0}>{code}</pre>
      </section>
    ))}
  </>
)

interface FileTableProps {
  readonly group: FormatGroup
  readonly root: string
}

/** Files that are shown unasked. */
const FEW = 5

const FileTable = ({ group, root }: FileTableProps) => (
  <>
    <h2 id={group.name}>{group.title}</h2>
    <details open={group.files.length <= FEW}>
      <summary>{`${group.files.length} ${group.files.length === 1 ? 'file' : 'files'}, with size, rows and checksum`}</summary>
      <ScrollTable label={group.title}>
        <thead>
          <tr>
            <th scope="col">File</th>
            <th scope="col">Size</th>
            <th scope="col">Rows</th>
            <th scope="col">SHA-256</th>
          </tr>
        </thead>
        <tbody>
          {group.files.map(({ path, bytes, rows, sha256 }) => (
            <tr key={path}>
              <th scope="row">
                <a href={`${root}release/${path}`}>{path}</a>
              </th>
              <td class="number">{sizeWords(bytes)}</td>
              <td class="number">{rows === undefined ? '' : rows.toLocaleString('en')}</td>
              <td>
                <code class="checksum">{sha256}</code>
              </td>
            </tr>
          ))}
        </tbody>
      </ScrollTable>
    </details>
  </>
)

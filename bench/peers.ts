import { spawnSync } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'

interface Peer {
  readonly name: string
  readonly commands: readonly (readonly string[])[]
}

const PEERS = ['ajv-cli@5.0.0', '@sourcemeta/jsonschema@16.11.0']

/** Installs the validators we are measured against into a folder of their own, and says how to run them on the same records. */
export function installPeers(into: string, root: string, folder: (data: string) => string): readonly Peer[] {
  mkdirSync(into, { recursive: true })
  const { status } = spawnSync('npm', ['install', '--silent', '--prefix', into, ...PEERS], { stdio: 'inherit' })
  if (status !== 0) {
    console.log('The peers cannot be installed; only floor and demarche are measured.')
    return []
  }
  const bin = (name: string): string => join(into, 'node_modules/.bin', name)
  const schema = (kind: string): string => join(root, `packages/schema/generated/${kind}.schema.json`)
  const ajv = (data: string): Peer => ({
    name: `ajv-cli, ${data.toUpperCase()}`,
    commands: ['deal', 'statement'].map((kind) => {
      const files = `${folder(data)}/${kind}s/**/*.${data}`
      return [
        bin('ajv'),
        'validate',
        '--spec=draft2020',
        '--strict=false',
        '--errors=no',
        '-s',
        schema(kind),
        '-d',
        files,
      ]
    }),
  })
  const sourcemeta: Peer = {
    name: 'sourcemeta/jsonschema, JSON',
    commands: ['deal', 'statement'].map((kind) => [
      bin('jsonschema'),
      'validate',
      schema(kind),
      `${folder('json')}/${kind}s`,
    ]),
  }
  return [ajv('json'), ajv('yaml'), sourcemeta]
}

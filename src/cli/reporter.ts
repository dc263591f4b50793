import type {Reporter} from './telling.js'

/** Names of `--format`. */
export const formats = ['pretty', 'json', 'github', 'sarif'] as const
export type Format = (typeof formats)[number]

const loaders: Readonly<Record<Format, () => Promise<Reporter>>> = {
  pretty: async () => (await import('./reporters/pretty.js')).pretty,
  json: async () => (await import('./reporters/json.js')).json,
  github: async () => (await import('./reporters/github.js')).github,
  sarif: async () => (await import('./reporters/sarif.js')).sarif,
}

/** Load only the reporter that is asked for. */
export const loadReporter = (format: Format): Promise<Reporter> => loaders[format]()

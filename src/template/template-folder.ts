import type {ShippedBrand} from '../model/template.js'

/** A template's folder as read: bytes by path with `/`; font files of npm packages under their `package:` path. */
export interface TemplateFolder {
  readonly id: string
  /** Path of the folder for messages. */
  readonly path: string
  readonly files: ReadonlyMap<string, Uint8Array>
  /** Brand that it extends: what it does not say is as it is there. */
  readonly base?: {readonly id: ShippedBrand; readonly files: ReadonlyMap<string, Uint8Array>} | undefined
}

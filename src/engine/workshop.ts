import type {Inputs, Manifest} from '../io/manifest.js'
import type {Owns} from '../io/write-artifacts.js'
import type {Publication} from '../model/publication.js'
import type {Rasterize} from '../model/rasterize.js'
import type {Template} from '../model/template.js'
import type {Known} from './gather-headers.js'
import type {HeaderIndex} from './headers.js'
import type {BuildScene} from './scene.js'

/** What all notes of a build share. */
export interface Workshop {
  readonly scene: BuildScene
  readonly publication: Publication
  readonly template: Template
  readonly rasterize: Rasterize
  readonly common: string
  readonly inputs: Inputs
  readonly known: ReadonlyMap<string, Known>
  readonly index: HeaderIndex
  readonly comparisons: Manifest['comparisons']
  readonly owns: Owns
}

import type {FontFace} from './template.js'

/** Which characters one face of a brand has. */
export interface FontCoverage extends Pick<FontFace, 'face' | 'family' | 'weight' | 'italic'> {
  readonly has: (codePoint: number) => boolean
}

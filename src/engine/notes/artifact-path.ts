import {artifactsFolder} from '../../io/manifest.js'
import type {Edition} from '../../model/edition.js'

/** Folder of a note's artifacts in the output folder. */
export const artifactFolder = (slug: string): string => `${artifactsFolder}/${slug}`

/** Where an edition of a note stands in the output folder. */
export const artifactPath = ({folder, extension}: Edition, slug: string): string =>
  `${folder ?? artifactFolder(slug)}/${slug}${extension}`

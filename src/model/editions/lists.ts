import {catalogue, type EditionId, type Entries} from './catalogue.js'
import {editionGroups, type DataPlace, type EditionGroup, type NoteFileFacts} from './facts.js'

type IdsWhere<Facts> = {[Id in EditionId]: Entries[Id] extends Facts ? Id : never}[EditionId]

/** Editions in the note's own folder: whoever has the note may open them. */
export type NoteFileId = IdsWhere<{readonly desk: unknown}>

/** Editions that the desk shows in its data pane. */
export type DataFileId = IdsWhere<{readonly desk: {readonly tab: 'data'}}>

/** Editions that stand beside a note's page in the public site, and are linked from it by their formats; the PDF has words of its own there. */
export type SiteExportId = Exclude<IdsWhere<{readonly site: unknown}>, 'pdf'>

/** Every edition, in the order in which they are made. */
export const editionIds = Object.keys(catalogue) as readonly EditionId[] // the keys of a constant

export const noteFiles: readonly NoteFileId[] = editionIds.filter((id): id is NoteFileId => 'desk' in catalogue[id])

/** Editions that every build makes come first. */
export const dataFiles: readonly DataFileId[] = noteFiles
  .filter((id): id is DataFileId => catalogue[id].desk.tab === 'data')
  .toSorted((a, b) => Number(isAsked(a)) - Number(isAsked(b)))

/** Editions that the public site has copies of. */
const siteEditions: readonly ('pdf' | SiteExportId)[] = editionIds.filter(
  (id): id is 'pdf' | SiteExportId => 'site' in catalogue[id],
)

export const siteExports: readonly SiteExportId[] = siteEditions.filter(id => id !== 'pdf')

/** Purpose of an edition in the note's folder, for its readers. */
export const noteFileFacts: Readonly<Record<NoteFileId, NoteFileFacts<EditionId>>> = catalogue

/** Name of a file in the data pane. */
export const dataPlaces: Readonly<Record<DataFileId, {readonly desk: DataPlace}>> = catalogue

/** Place of each edition among the links of a note's page. */
export const sitePlaces: Readonly<Record<SiteExportId, Required<Pick<NoteFileFacts, 'site'>>>> = catalogue

/** Groups of the editions that the public site has copies of: it is made with them. */
export const groupsOnSite: readonly EditionGroup[] = editionGroups.filter(group =>
  siteEditions.some(id => groupOf(id) === group),
)

/** Name of an edition's group in `--only`; undefined where it is always made. */
export function groupOf(id: EditionId): EditionGroup | undefined {
  return catalogue[id].group
}

function isAsked(id: EditionId): boolean {
  return groupOf(id) !== undefined
}

/** Whether an edition is a part of the mail: then it has as many forms as the mail. */
export const isOfMail = (id: EditionId): boolean => groupOf(id) === 'mail'

/** Whether an edition takes as long as printing does: it is the PDF, or made from it. */
export const isPrinted = (id: EditionId): boolean => id === 'pdf' || catalogue[id].needs.some(other => other === 'pdf')

/** Editions in the order of help and docs: by the groups that `--only` names, then those that every build makes. */
export const toldEditions: readonly NoteFileId[] = [...editionGroups, undefined].flatMap(group =>
  noteFiles.filter(id => groupOf(id) === group),
)

/** Last parts of the names of the site's copies of editions: `pdf`. */
export const siteEndings: readonly string[] = [
  ...new Set(siteEditions.map(id => catalogue[id].extension.slice(catalogue[id].extension.lastIndexOf('.') + 1))),
]

/** Media type of a copy in the site, by its name; undefined where it is no edition's. */
export function siteMediaType(name: string): string | undefined {
  const id = siteEditions.find(one => name.endsWith(catalogue[one].extension))
  return id && catalogue[id].mediaType
}

/** A file's name: what it is named after, usually its note, and the edition's extension. */
export const fileName = (id: EditionId, stem: string): string => `${stem}${catalogue[id].extension}`

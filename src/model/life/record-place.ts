/** Folder of all that was published, from the publication. Names that begin with a dot are no notes. */
export const recordsFolder = 'notes/.published'

/** Folder of approvals that wait for a publication. */
export const approvalsFolder = 'notes/.approvals'

/** A reference as a folder has it. That of a translation may have a slash (`CESS-2026-ALE-014/en`), and none has a full stop. */
const folderName = (reference: string): string => reference.replace('/', '.')

/** Folder of approvals of a version, from the publication. */
export const approvalFolder = (reference: string, version: string): string =>
  `${approvalsFolder}/${folderName(reference)}/${version}`

/** File that makes a folder a record: it is there once all else is. */
export const recordFile = 'record.json'

/** The file in a record's folder that has its leaf of the public log. */
export const logEntryFile = 'log.json'

const sourceFolder = 'source'

/** Folder of a version, from the publication. */
export const recordFolder = (reference: string, version: string): string =>
  `${recordsFolder}/${folderName(reference)}/${version}`

/** The reference of the versions that a folder by `recordFolder` is among, or that a folder is of. */
export const referenceIn = (folder: string): string =>
  (folder.slice(recordsFolder.length + 1).split('/')[0] ?? '').replace('.', '/')

/** The version that such a folder is of, or a path in it. */
export const versionIn = (folder: string): string => folder.slice(recordsFolder.length + 1).split('/')[1] ?? ''

/** Path of the recorded copy of a file, from the publication: below the record (`recordFolder`) it lies as it lay in the publication. */
export const recordedPath = (folder: string, path: string): string => `${folder}/${sourceFolder}/${path}`

/** Path of a sealed edition of a version, by its record (`recordFolder`) and its file's name, from the publication. */
export const sealedPath = (folder: string, name: string): string => `${folder}/sealed/${name}`

const inRecord = /^(notes\/\.published\/[^/]+\/[^/]+\/source)\/(.+)$/

/** Where a recorded copy lies, and the path that it had; undefined for any other path. */
export function splitRecordedPath(path: string): {readonly folder: string; readonly path: string} | undefined {
  const [, folder, inner] = inRecord.exec(path) ?? []
  return folder !== undefined && inner !== undefined ? {folder, path: inner} : undefined
}

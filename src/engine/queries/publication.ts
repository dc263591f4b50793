import type {VFile} from 'vfile'
import {publicationFile} from '../../io/find-publication.js'
import type {Publication} from '../../model/publication.js'
import {asyncQuery} from '../memo/query.js'
import {file, setting} from './inputs.js'

/** Parsed `cess.yml` with its messages; immutable. */
interface Configuration {
  readonly publication: Publication | undefined
  readonly file: VFile
}

/** Parsed `cess.yml`, with options of the run applied. */
export const configuration = asyncQuery<Configuration>('configuration', {
  keep: 'through',
  compute: async ask => {
    const bytes = ask(file, publicationFile)
    const siteUrl = ask(setting, 'siteUrl')
    const {publicationIn} = await import('../context/read-publication.js')
    const read = publicationIn(bytes)
    const publication = read.publication && {...read.publication, siteUrl: siteUrl || read.publication.siteUrl}
    return {publication, file: read.file}
  },
})

/** The publication; asked only if `cess.yml` has no errors. */
export const publication = asyncQuery<Publication>('publication', {
  keep: 'through',
  compute: async ask => {
    const {publication: read} = await ask(configuration)
    if (!read) throw new Error('Notes are not read where `cess.yml` has mistakes')
    return read
  },
})

/** Time zone of the publication. */
export const timeZone = asyncQuery<string>('timeZone', {
  keep: 'value',
  compute: async ask => (await ask(publication)).timeZone,
})

import type {VFile} from 'vfile'
import {publicationFile} from '../../io/find-publication.js'
import type {Publication} from '../../model/publication.js'
import {asyncQuery} from '../memo/query.js'
import {file, setting} from './inputs.js'

/** `cess.yml` as it was read: its mistakes are on its file, which stays as it is. */
interface Configuration {
  readonly publication: Publication | undefined
  readonly file: VFile
}

/** `cess.yml`, with what the run was told in its place. */
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

/** The publication, where `cess.yml` has no mistakes: nobody asks for a note where it has. */
export const publication = asyncQuery<Publication>('publication', {
  keep: 'through',
  compute: async ask => {
    const {publication: read} = await ask(configuration)
    if (!read) throw new Error('Notes are not read where `cess.yml` has mistakes')
    return read
  },
})

/** Where the house stands. */
export const timeZone = asyncQuery<string>('timeZone', {
  keep: 'value',
  compute: async ask => (await ask(publication)).timeZone,
})

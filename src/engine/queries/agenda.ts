import type {Agenda} from '../../model/agenda.js'
import {asyncQuery} from '../memo/query.js'
import {examined} from './findings.js'
import {frontMatter} from './headers.js'
import {noteSettings} from './publication.js'

/** Agenda of a note, by path; of a note with errors, its valid parts. */
export const agenda = asyncQuery<Agenda>('agenda', {
  keep: 'value',
  compute: async (ask, path) => {
    const read = await ask(frontMatter, path)
    if (!read) return {deadlines: []}
    const given = await ask(noteSettings)
    const {whole} = (await ask(examined, path)) ?? {}
    const {agendaOf} = await import('../notes/agenda-of.js')
    const {fieldsOf} = await import('../notes/read-note.js')
    return agendaOf(whole?.metadata ?? fieldsOf(read, given), whole?.text.root)
  },
})

import type {Message} from '../../model/message.js'
import {asyncQuery} from '../memo/query.js'
import {strayList} from './inputs.js'

/** Texts in `notes/` that are no notes, for which somebody may wait: on each, the message. */
export const strayFindings = asyncQuery<readonly Message[]>('strayFindings', {
  keep: 'value',
  compute: async ask => {
    const strays = ask(strayList)
    if (strays.length === 0) return []
    const {strayMessage} = await import('../messages/stray-message.js')
    return strays.map(strayMessage)
  },
})

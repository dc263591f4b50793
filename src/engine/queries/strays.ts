import type {Message} from '../../model/message.js'
import {asyncQuery} from '../memo/query.js'
import {strayList} from './inputs.js'

/** Messages on files in `notes/` that look like notes and are none. */
export const strayFindings = asyncQuery<readonly Message[]>('strayFindings', {
  keep: 'value',
  compute: async ask => {
    const strays = ask(strayList)
    if (strays.length === 0) return []
    const {strayMessage} = await import('../messages/stray-message.js')
    return strays.map(strayMessage)
  },
})

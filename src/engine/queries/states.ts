import {asyncQuery} from '../memo/query.js'
import {compared} from './findings.js'
import {known, neighbours} from './headers.js'
import {source, today} from './inputs.js'
import {approvalFindings} from './approvals.js'
import {life, lifeFindings} from './life.js'
import {editionSettings, settingsFor, timeZone} from './publication.js'
import {currentTemplate} from './shared.js'

/** Print of what editions and messages of a note depend on, except assets. By path. */
export const state = asyncQuery('state', {
  keep: 'through',
  compute: async (ask, path) => {
    await ask(currentTemplate)
    await settingsFor(ask, editionSettings)
    ask(today, await ask(timeZone))
    ask(source, path)
    await ask(known, path)
    await ask(neighbours, path)
    await ask(compared, path)
    await ask(life, path)
    await ask(lifeFindings, path)
    await ask(approvalFindings, path)
  },
})

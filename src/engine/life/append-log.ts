import {momentIn} from '../../model/moment.js'
import {UsageError} from '../../model/usage-error.js'
import {publicLog} from '../queries/log.js'
import {timeZone} from '../queries/publication.js'
import {lateEntries} from './late-entries.js'
import {openLogger} from './open-logger.js'
import type {PublishingOptions} from './options.js'
import type {LifeReport} from './report.js'
import {settleLife} from './settle-life.js'
import {withLife} from './with-life.js'

/**
 * Log what everybody may read by now and no leaf tells of.
 *
 * @throws {UsageError} If the options fit no publication, or there is no key.
 * @throws {IoError} If the disk refuses.
 */
export const appendLog = (options: Omit<PublishingOptions, 'notes'>): Promise<LifeReport> =>
  withLife({...options, notes: []}, async ({memo}, context) => {
    const log = await memo.get(publicLog)
    if (!log.isWhole) return settleLife(context, {notes: [], messages: log.messages, isRefused: true}, false)
    const moment = momentIn(await memo.get(timeZone), context.now)
    const logger = await openLogger(memo, options, context, moment)
    if (logger.origin === '') throw keyless
    const late = await lateEntries(memo, logger)
    return settleLife(context, {notes: [], messages: [], isRefused: false, late}, options.isDry ?? false)
  })

const keyless = new UsageError({
  en: 'Name the key of the log in `CESS_LOG_KEY_FILE`; `cess seal init` makes one for trying',
  fr: "Nommez la clé du journal dans `CESS_LOG_KEY_FILE` ; `cess seal init` en crée une d'essai",
})

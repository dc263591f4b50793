import type {DeliveryKey} from '../../model/ledger/delivery.js'

/** Condition on one message. */
export const key = 'note = ? AND version = ? AND person = ?'
/** Its values. */
export const keyOf = ({note, version, person}: DeliveryKey) => [note, version, person]
/** Words of ours as SQL has them in a list. */
export const quoted = (words: readonly string[]): string => words.map(word => `'${word}'`).join(', ')

/** Messages of another version than that which stands for their note since they were recalled. */
export const recalled = `EXISTS (SELECT 1 FROM recall WHERE (delivery.note = recall.note OR delivery.note LIKE recall.note || '/%')
  AND recall.version <> delivery.version)`

/** Personal words and bodies that nobody waits for. */
export const erased = 'sealed = NULL, content = NULL'

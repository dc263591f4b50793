import {breathe} from '../../io/breathe.js'
import {monotonicMs} from '../../io/clock.js'
import {listNotes} from '../../io/list-notes.js'
import type {Ground} from './ground.js'
import {readCard, type Reading, type ReadWith} from './read-card.js'
import {recallColumns} from './recall-columns.js'
import {standOf, type Stand} from './stand.js'

/** Who asks meanwhile is answered after so long at most. */
const sliceMs = 12

/** The publication as it stands now. */
export const openStand = (read: ReadWith): Stand => standOf({...read, readings: [...readAll(read)]})

/**
 * The same, a few notes at a time: what else there is to do is done in between.
 *
 * @param onRead Told of each note.
 */
export async function openStandSlowly(read: ReadWith, onRead: (reading: Reading) => void): Promise<Stand> {
  const readings: Reading[] = []
  let sinceMs = monotonicMs()
  for (const reading of readAll(read)) {
    readings.push(reading)
    onRead(reading)
    if (monotonicMs() - sinceMs < sliceMs) continue
    await breathe()
    sinceMs = monotonicMs()
  }
  return standOf({...read, readings})
}

function* readAll(read: ReadWith): Generator<Reading> {
  for (const file of listNotes(read.scene.root)) yield readCard(read, file)
}

/** The same notes on another ground. Front matter is read again only where `cess.yml` is another: a template says nothing of it. */
export function onGround(stand: Stand, ground: Ground): Stand {
  const isTemplateAlone = stand.ground.inputs.config.hash === ground.inputs.config.hash
  const readings = [...stand.cards.values()].map(({reading}) =>
    isTemplateAlone
      ? reading
      : {...recallColumns(readCard({scene: stand.scene, ground}, reading.file), reading), ...goodOf(reading)},
  )
  return standOf({scene: stand.scene, ground, readings}, stand)
}

const goodOf = ({good}: Reading): Pick<Reading, 'good'> => (good ? {good} : {})

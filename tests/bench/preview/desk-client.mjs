/**
 * The editor and the browser of `desk-turns.mjs`, in a process of their own: saves a note again and again, and asks for what is
 * looked at after each save. Tells its parent when all is warm, and when it is done.
 */
import {readFileSync, writeFileSync} from 'node:fs'
import {setTimeout as sleep} from 'node:timers/promises'
import {cookieFor} from './desk-page.mjs'

process.on('message', told => void play(told))

async function play({address, path, wanted, saves, warmUps}) {
  const headers = {cookie: cookieFor(address)}
  const get = async at => (await fetch(new URL(at, address), {headers})).arrayBuffer()
  // As a browser does: from now on somebody looks.
  await fetch(address)
  const text = readFileSync(path, 'utf8')
  for (let number = 0; number < warmUps + saves; number++) {
    if (number === warmUps) process.send('warm')
    writeFileSync(path, `${text}\nEncore ${number}.\n`)
    await sleep(50)
    await Promise.all(['/api/state', ...wanted].map(get))
    await sleep(250)
  }
  writeFileSync(path, text)
  process.send('done')
}

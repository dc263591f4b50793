// Adds one head after the other, or saves it in place of all, into a folder until it is killed, and says how many it has saved.
// node trace-writer.mjs <compiled modules> <folder>
const [modules, folder] = process.argv.slice(2)
const {TraceFile} = await import(`${modules}/io/trace-file.js`)
const file = new TraceFile(folder)
let texts = []
for (let round = 1; ; round++) {
  const own = Array.from({length: 20}, (_, index) => ({
    value: `round ${round}, text ${index}: ${'words '.repeat(200)}`,
  }))
  const kept = texts.slice(0, 5).map(place => ({place}))
  const headsOf = standing => [[new TextEncoder().encode(JSON.stringify({round, standing}))]]
  texts = [...(file.add([...own, ...kept], headsOf) ?? file.save([...own, ...kept], headsOf))]
  console.log(round)
}

import {quoted} from '../../../model/quoted.js'
import {report} from '../../../model/report.js'
import type {Text} from '../../../model/text.js'
import type {TextCheck} from '../../text-check.js'
import {chartSource, csvBlock, type ChartSource} from '../../charts/chart-source.js'
import type {ChartMistake} from '../../charts/chart-mistakes.js'
import {readChartData, type ChartData} from '../../charts/chart-data.js'
import {decodeNote, encodingNames, isSureOf} from '../../decode-note.js'
import type {Directive} from '../../directives/read-directive.js'

/** Rule `chart-data`. */
export function checkCharts(check: TextCheck): void {
  for (const chart of check.directives) if (chart.kind === 'chart') checkChart(check, chart)
}

function checkChart(check: TextCheck, chart: Directive): void {
  const {file, surroundings} = check
  const block = csvBlock(chart)
  if (Boolean(block) === chart.attributes.has('src')) {
    report(file, 'chart-data', {
      place: block ?? chart.placeOf('src'),
      actual: block
        ? {en: 'data given twice', fr: 'des données fournies deux fois'}
        : {en: 'no data', fr: 'aucune donnée'},
      expected: {en: '`src`, or a block ` ```csv `', fr: '`src`, ou un bloc ` ```csv `'},
    })
    return
  }
  // A file that cannot be read is another rule's matter.
  const source = isInOtherEncoding(check, chart) ? undefined : chartSource(chart, surroundings.assets)
  if (!source) return
  const reading = readChartData(source.text)
  if (reading.status === 'read') return checkUse(check, chart, reading.data)
  for (const mistake of reading.mistakes) reportMistake(check, chart, source, mistake)
}

/** Report a CSV file in a legacy encoding, whose accents would be printed as `�`. */
function isInOtherEncoding({file, surroundings}: TextCheck, chart: Directive): boolean {
  const name = chart.attributes.get('src') ?? ''
  const asset = surroundings.assets.get(name)
  const read = asset?.status === 'read' ? decodeNote(asset.bytes) : undefined
  if (!read || read.encoding === 'utf-8') return false
  const {encoding} = read
  report(file, 'chart-data', {
    place: chart.placeOf('src'),
    actual: {en: `${quoted(name)} in ${encodingNames[encoding]}`, fr: `${quoted(name)} en ${encodingNames[encoding]}`},
    expected: 'UTF-8',
    remedy: {
      en: 'Save it again from the spreadsheet as “CSV UTF-8”, or run `cess check --fix`.',
      fr: 'Enregistrez-le de nouveau depuis le tableur, au format « CSV UTF-8 », ou lancez `cess check --fix`.',
    },
    fix: {
      edits: [],
      recoded: name,
      isCertain: isSureOf(read, file.path),
      actual: `${name} (${encodingNames[encoding]})`,
      expected: `${name} (UTF-8)`,
    },
  })
  return true
}

/** Report an error at its line, for data in the note; for another file, in the message. */
function reportMistake({file}: TextCheck, chart: Directive, {block}: ChartSource, mistake: ChartMistake): void {
  const {line, actual, expected} = mistake
  const start = block?.position?.start
  if (start) {
    const place = {line: start.line + line, column: start.column}
    report(file, 'chart-data', {place, actual, expected})
    return
  }
  const name = quoted(chart.attributes.get('src') ?? '')
  const located: Text = {en: `${actual.en} at line ${line} of ${name}`, fr: `${actual.fr}, ligne ${line} de ${name}`}
  report(file, 'chart-data', {place: chart.placeOf('src'), actual: located, expected})
}

function checkUse({file}: TextCheck, chart: Directive, {rows, series}: ChartData): void {
  const highlight = chart.attributes.get('highlight')
  if (highlight !== undefined && ![...rows, ...series].includes(highlight)) {
    report(file, 'attribute-value', {
      place: chart.placeOf('highlight'),
      actual: quoted(highlight),
      expected: {en: 'the name of a row or series of the chart', fr: "le nom d'une ligne ou d'une série du graphique"},
    })
  }
  if (chart.attributes.get('type') === 'lines' && rows.length < 2) {
    report(file, 'chart-data', {
      place: chart.placeOf('type'),
      actual: {en: 'one point', fr: 'un seul point'},
      expected: {en: 'two at least, to draw a line', fr: 'deux au moins, pour tracer une ligne'},
    })
  }
}

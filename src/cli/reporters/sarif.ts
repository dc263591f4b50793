import type {Fix} from '../../model/fix.js'
import type {SpokenMessage} from '../../model/message.js'
import {rules, type RuleId} from '../../model/rules/index.js'
import type {ToolLanguage} from '../../model/text.js'
import {mask} from '../mask.js'
import {allMessages, type Reporter, type Telling} from '../telling.js'

const schema = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json'

/**
 * For code scanning and editors: Static Analysis Results Interchange Format.
 *
 * @see SARIF 2.1.0 (OASIS): https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/sarif-v2.1.0-os.html
 */
export const sarif: Reporter = telling => {
  const messages = allMessages(telling.report)
  const ruleIds = [...new Set(messages.map(message => message.ruleId))].sort()
  const run = {
    tool: {driver: driver(ruleIds, telling)},
    language: telling.language,
    columnKind: 'utf16CodeUnits',
    invocations: [{executionSuccessful: telling.exitCode < 2, exitCode: telling.exitCode}],
    results: messages.map(message => result(message, ruleIds, telling)),
  }
  return `${JSON.stringify({$schema: schema, version: '2.1.0', runs: [run]}, null, 2)}\n`
}

const driver = (ruleIds: readonly RuleId[], {version, language}: Telling) => ({
  name: 'cess',
  version,
  semanticVersion: version,
  rules: ruleIds.map(id => ruleObject(id, language)),
})

const ruleObject = (id: RuleId, language: ToolLanguage) => ({
  id,
  shortDescription: {text: rules[id].title[language]},
  help: {text: rules[id].remedy[language]},
  defaultConfiguration: {level: rules[id].severity === 'error' ? 'error' : 'warning'},
})

function result(message: SpokenMessage, ruleIds: readonly RuleId[], {shown}: Telling) {
  const {fix} = message
  const location = {
    uri: shown(message.path).split('/').map(encodeURIComponent).join('/'),
    uriBaseId: '%SRCROOT%',
  }
  return {
    ruleId: message.ruleId,
    ruleIndex: ruleIds.indexOf(message.ruleId),
    level: message.severity,
    message: {text: mask([message.reason, message.remedy].filter(Boolean).join('. '))},
    locations: [
      {
        physicalLocation: {
          artifactLocation: location,
          ...(message.line !== undefined && {region: region(message)}),
        },
      },
    ],
    fixes: fix && [fixObject(fix, location)],
  }
}

/** SARIF 2.1.0, 3.55 to 3.57. */
const fixObject = ({edits, actual, expected}: Fix, artifactLocation: object) => ({
  description: {text: mask(`${actual} → ${expected}`)},
  artifactChanges: [
    {
      artifactLocation,
      replacements: edits.map(({text, line, column, endLine, endColumn}) => ({
        deletedRegion: {startLine: line, startColumn: column, endLine, endColumn},
        insertedContent: {text: mask(text)},
      })),
    },
  ],
})

const region = ({line, column, endLine, endColumn}: SpokenMessage) => ({
  startLine: line,
  startColumn: column,
  endLine,
  endColumn,
})

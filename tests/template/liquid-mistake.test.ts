import {VFile} from 'vfile'
import {describe, expect, it} from 'vitest'
import {checkLiquid} from '../../src/template/parse-template.js'

const told = (value: string): readonly string[] => {
  const file = new VFile({path: 'templates/cess/web/page.liquid', value})
  checkLiquid(file)
  return file.messages.map(({said, line, column}) => `${line}:${column} ${said?.reason.fr} → ${said?.remedy.fr}`)
}
const variables = "L'en-tête de `templates/cess/web/page.liquid` énumère les variables."

describe('checkLiquid', () => {
  it.each([
    ['<p>{{ title | sise }}', '1:4 Inattendu : le filtre `sise` → Vouliez-vous dire `size` ?'],
    ['{{ title | qqqqqq }}', `1:1 Inattendu : le filtre \`qqqqqq\` → ${variables}`],
    ['{% iff a %}', `1:1 Inattendu : la balise \`iff\` → ${variables}`],
    ['\n{% if a %}', `2:1 Inattendu : \`{% if a %}\` sans sa fin → ${variables}`],
    ['{{ a', `1:1 Inattendu : \`{{ a\` sans sa fin → ${variables}`],
    ['{% if a = b %}{% endif %}', `1:10 Inattendu : \`expected "|" before filter\` → ${variables}`],
  ])('tells what is wrong with %s', (source, expected) => {
    expect(told(source)).toEqual([expected])
  })

  it('refuses a filter that lets text through unescaped', () => {
    expect(told('{{ title | raw }}')).toEqual([
      "1:1 Inattendu : le filtre `raw` → Supprimez-le : les éditions ne seraient plus sûres, ou plus les mêmes d'un jour à l'autre.",
    ])
  })
})

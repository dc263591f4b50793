import {VFile} from 'vfile'
import {renderLiquid, TemplateMistake} from '../../../dist/render/liquid.js'
import {Html} from '../../../dist/render/html.js'
import {checkLiquid} from '../../../dist/template/parse-template.js'
import {textTarget} from '../pieces.mjs'

export const pieces = [
  ...[
    '{{ ',
    ' }}',
    '{%- ',
    ' -%}',
    '{% ',
    ' %}',
    '{% if ',
    '{% endif %}',
    '{% for a in list %}',
    '{% endfor %}',
    '{% assign a = ',
    '{% capture a %}',
  ],
  ...[
    '{% endcapture %}',
    '{% case ',
    '{% when ',
    '{% endcase %}',
    "{% render 'b.liquid' %}",
    "{% include 'a.liquid' %}",
    '{% raw %}',
    '{% endraw %}',
  ],
  ...[
    '{% comment %}',
    '{% endcomment %}',
    '{% unless ',
    '{% tablerow a in (1..3) %}',
    '{% cycle ',
    '{% increment a %}',
    '{% liquid ',
    '{% echo ',
    '{% layout ',
  ],
  ...[
    '{% block a %}',
    '{% endblock %}',
    '(1..',
    ')',
    ' | ',
    'title',
    'list',
    'list[0]',
    'html',
    'people.name',
    '.first',
    '.size',
    '["constructor"]',
  ],
  ...[
    'append: ',
    'replace: ',
    'split: ',
    'join',
    'map: ',
    'where: ',
    'sort',
    'group_by: ',
    'times: ',
    'slice: ',
    'truncate: ',
    'json',
    'strip_html',
  ],
  ...[
    'escape',
    'url_encode',
    'reverse',
    'concat: list',
    'uniq',
    'plus: 1',
    'divided_by: 0',
    'ceil',
    'round: ',
    'default: ',
    'newline_to_br',
    'find_exp: ',
  ],
  ...[
    '"',
    "'",
    ',',
    ':',
    ' ',
    '\n',
    '=',
    '==',
    ' contains ',
    ' and ',
    ' or ',
    'nil',
    'empty',
    'true',
    '-1',
    '99999999999',
    '1.5',
    'forloop.index',
    'a',
    'é',
  ],
]
export const packages = ['liquidjs']
export const seeds = ['templates']
export const seedName = /\.liquid$/
const view = {
  title: 'Un <b>câble</b>',
  list: [1, 2, 'c'],
  html: new Html('<p>x</p>'),
  people: {name: 'Anaïs', ids: [{id: 1}]},
  none: null,
}

/** Any file is a template, or a mistake at a place of it, when it is checked and when it is rendered. */
export const fuzz = textTarget(pieces, source => {
  const file = new VFile({path: 'a.liquid', value: source})
  checkLiquid(file)
  if (file.messages.length > 0) return
  const template = {
    files: new Map([
      ['a.liquid', source],
      ['b.liquid', '{{ title }}'],
    ]),
  }
  try {
    renderLiquid(template, 'a.liquid', view)
  } catch (error) {
    if (!(error instanceof TemplateMistake)) throw error
  }
})

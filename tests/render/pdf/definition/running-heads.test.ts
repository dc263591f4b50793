import {expect, it} from 'vitest'
import {mm, wordsOn} from '../../../support/pdf-words.js'
import {printed} from '../../../support/printed.js'
import {sampleAlert} from '../../../support/sample-document.js'
import {line} from '../../../support/sample-parts.js'
import {describeWith} from '../../../support/tools.js'

describeWith('pdftotext', 'a running head', () => {
  it('is measured by the letters of its own script', async () => {
    const said = 'הודעה לספנים על שבר של שלושה כבלים בנמל ובים התיכון'
    const words = wordsOn(
      await printed({
        ...sampleAlert,
        masthead: {
          ...sampleAlert.masthead,
          tlp: 'TLP:CLEAR',
          title: [{type: 'foreign', lang: 'he', dir: 'rtl', children: line(said)}],
        },
      }),
    )
    const head = words.filter(({page, left, top}) => page === 1 && mm(top) < 20 && mm(left) > 60)
    expect(head.map(({word}) => word).join(' ')).not.toContain('…')
  })
})

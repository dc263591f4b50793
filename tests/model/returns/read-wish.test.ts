import {describe, expect, it} from 'vitest'
import {campaignWords} from '../../../src/model/campaign-words.js'
import {locales} from '../../../src/model/locales/index.js'
import {optOutWords} from '../../../src/model/returns/opt-out-words.js'
import {bareSubject, ownWords} from '../../../src/model/returns/own-words.js'
import {readWish} from '../../../src/model/returns/read-wish.js'
import {halves} from '../../support/halves.js'

const languages = Object.entries(optOutWords)

describe('a wish to leave', () => {
  for (const {cases, speed} of halves(languages, 19))
    it.each(cases)('is understood in %s: each word alone, each phrase in a sentence', speed, (_, {alone, phrases}) => {
      const missed = [
        ...alone,
        ...alone.map(word => `${word.toUpperCase()}.`),
        ...phrases.map(phrase => `42, ${phrase}!`),
      ]
      expect(missed.filter(text => readWish(text) !== 'opt-out')).toEqual([])
    })

  it.each(Object.values(locales))(
    'is in the words that the house has for it in $lang, written back',
    ({lang, mail}) => {
      const {optOut, pageTitle} = campaignWords(lang)
      expect([mail.unsubscribe, optOut, `${pageTitle}.`].filter(text => readWish(text) !== 'opt-out')).toEqual([])
    },
  )

  it.each([
    'Quiero dejar de recibir estos correos',
    'Gostaria de deixar de receber as vossas notas',
    'Vorrei non ricevere più queste note',
    'Vi prego di non inviarmi più queste note',
    'Ich möchte diese Texte nicht mehr bekommen',
    'Bitte senden Sie mir keine weiteren Texte',
    'Jeg vil ikke længere modtage disse tekster',
    'Send mig venligst ikke flere tekster',
    'Skicka inga fler texter',
    'Nu mai vreau să primesc mesaje',
    'Vă rog să mă scoateți de pe listă',
    'Δεν επιθυμώ πλέον να λαμβάνω αυτά τα κείμενα',
    'Ma nixtieqx nirċievi aktar dawn in-noti',
    'Ná seol na nótaí seo chugam níos mó',
  ])('is in “%s”', text => {
    expect(readWish(text)).toBe('opt-out')
  })

  it.each(languages)(
    'is not what our own footer says in %s, where a mail program does not mark what it quotes',
    lang => {
      const {optOut} = campaignWords(lang)
      expect(readWish(`Xyzzy xyzzy.\n\n${optOut}: https://cess.example.org/unsubscribe`)).not.toBe('opt-out')
    },
  )

  for (const {cases, speed} of halves(languages, 3))
    it.each(cases)(
      'is doubtful in %s beside a negation, a question or many words',
      speed,
      (_, {phrases, negations}) => {
        const [phrase = ''] = phrases
        for (const negation of negations) expect(readWish(`xyzzy ${negation} xyzzy ${phrase}`)).toBe('perhaps')
        expect(readWish(`${phrase}?`)).toBe('perhaps')
        expect(readWish(`${'xyzzy '.repeat(30)}${phrase}`)).toBe('perhaps')
      },
    )

  it.each(['Thank you', 'Merci', 'me', 'Stopping by on Monday', 'Nonstop', 'Un arrêté ministériel', '', '?'])(
    'is not in “%s”',
    text => {
      expect(readWish(text)).toBe('none')
    },
  )
})

describe('words of a person', () => {
  it.each([
    ['Re: TR : [EXTERNAL] unsubscribe', 'unsubscribe'],
    ['RE[2]: Fwd: ***SPAM*** Stop', 'Stop'],
    ['Réf : Stop', 'Stop'],
    ['Antw: [EXT] (extern) Stop', 'Stop'],
    ['External mail: Stop', 'Stop'],
    ['Stop', 'Stop'],
    ['', ''],
  ])('in the subject %j are %j', (subject, bare) => {
    expect(bareSubject(subject)).toBe(bare)
  })

  it.each([
    ['> quoted', ''],
    ['Stop\n\nOn Tue, 1 Dec 2026 at 10:00, CESS <alertes@example.org> wrote:\n> x', 'Stop'],
    ['Stop\n\nOn Tue, 1 Dec 2026 at 10:00, CESS <alertes@example.org>\nwrote:\n\nx', 'Stop'],
    ['Stop\r\n-----Message d’origine-----\r\nDe : CESS', 'Stop'],
    ['Stop\n\nDe : CESS <alertes@example.org>\nEnvoyé : hier', 'Stop'],
    ['Stop\n\n*From:* CESS <alertes@example.org>', 'Stop'],
    ['Stop\n-- \nUnsubscribe', 'Stop'],
    ['[EXTERNAL] Be careful\nStop\nSent from my phone', 'Stop'],
  ])('in %j are %j', (text, own) => {
    expect(ownWords(text)).toBe(own)
  })
})

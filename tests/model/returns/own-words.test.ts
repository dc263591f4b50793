import {describe, expect, it} from 'vitest'
import {ownWords} from '../../../src/model/returns/own-words.js'

/** Quotations that mail programs put below what a person writes: who wrote when, and the message. */
const quotes: readonly string[] = [
  '\n\n________________________________\nFrom: CESS <alertes@example.org>\nSent: Tuesday, 1 December 2026 10:00\nTo: P <person-1@parl.example.org>\nSubject: [TLP:GREEN] Un câble rompu\n\nDear Sir,\nUnsubscribe: https://cess.example.org/unsubscribe/4f50d9decef5c15fd15aaada44272c5f.fr.a5cc7e4d7a0257b3c3c0e417b965af24',
  '\n\nOn Tue, Dec 1, 2026 at 10:00 AM CESS <alertes@example.org> wrote:\n\n> Dear Sir,\n> unsubscribe 4f50d9decef5c15fd15aaada44272c5f.fr.a5cc7e4d7a0257b3c3c0e417b965af24',
  '\n\nLe mar. 1 déc. 2026 à 10:00, CESS <alertes@example.org> a écrit :\n\n> Madame,\n> se désinscrire',
  '\n\nAm Di., 1. Dez. 2026 um 10:00 Uhr schrieb CESS <alertes@example.org>:\n\n> Guten Tag',
  '\n\n> Le 1 déc. 2026 à 10:00, CESS <alertes@example.org> a écrit :\n> \n> Madame, stop',
  '\n\nOn 1 Dec 2026, at 10:00, CESS\n<alertes@example.org> wrote:\n\nDear Sir,\nunsubscribe',
  '\n\nVon: CESS <alertes@example.org>\nGesendet: Dienstag, 1. Dezember 2026 10:00\nAn: P\nBetreff: X\n\nabbestellen',
  '\n\nDe : CESS\nEnvoyé : mardi 1 décembre 2026 10:00\nÀ : P\nObjet : [TLP:GREEN] Un câble\n\nMadame, ... se désinscrire stop',
  '\n\nVon: CESS\nGesendet: Dienstag, 1. Dezember 2026 10:00\nAn: P\nBetreff: X\n\nHier abbestellen',
  "\n\n-----Message d'origine-----\nDe : CESS [mailto:alertes@example.org]\nEnvoyé : mardi\nObjet : X\n\ndésinscription",
  '\n\n-----Wiadomość oryginalna-----\nFrom: x\n\nwypisz',
  '\n\nAm 01.12.26 um 10:00 schrieb CESS:\n> abmelden',
  '\n\n----- Mail original -----\nDe: "CESS" <alertes@example.org>\nÀ: P\nEnvoyé: Mardi 1 Décembre 2026\nObjet: X\n\nse désinscrire',
  '\n\nDe :\tCESS <alertes@example.org>\nA :\tP\nDate :\t01/12/2026 10:00\nObjet :\tX\n\n\nse désinscrire',
  '\n\n>>> CESS <alertes@example.org> 01.12.2026 10:00 >>>\nabbestellen',
  '\n\nSent with Proton Mail secure email.\n\n------- Original Message -------\nOn Tuesday, December 1st, 2026 at 10:00, CESS <alertes@example.org> wrote:\n\n> stop',
  '\n\n    Le mardi 1 décembre 2026 à 10:00:00 UTC+1, CESS <alertes@example.org> a écrit :  \n \n  Madame stop',
  '\n\nEnvoyé de mon iPhone\n\n> Le 1 déc. 2026 à 10:00, CESS <alertes@example.org> a écrit :\n> stop',
  "\n\nEnvoyé depuis mon smartphone Samsung Galaxy.\n\n-------- Message d'origine --------\nDe : CESS <alertes@example.org>\nstop",
  '\n\nвт, 1 дек. 2026 г. в 10:00, CESS <alertes@example.org>:\n\n> стоп',
  '\n\nΣτις Τρί 1 Δεκ 2026 στις 10:00 π.μ., ο χρήστης CESS <alertes@example.org> έγραψε:\n\n> διαγραφή',
  '\n\nОт: CESS\nОтправлено: 1 декабря 2026 г. 10:00\nКому: P\nТема: X\n\nотписаться стоп',
  '\n\nΑπό: CESS\nΣτάλθηκε: Τρίτη, 1 Δεκεμβρίου 2026 10:00\nΠρος: P\nΘέμα: X\n\nδιαγραφή',
]

describe('the words of a person', () => {
  it.each(quotes)('end where something is quoted: %j', quote => {
    for (const words of ['stop', 'Merci beaucoup pour cette note !\n\nCordialement,\nJean'])
      expect(ownWords(words + quote)).toBe(words)
  })
})

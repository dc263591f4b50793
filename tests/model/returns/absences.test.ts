import {describe, expect, it} from 'vitest'
import {halves} from '../../support/halves.js'
import {letterWith} from '../../support/returned-letters.js'
import {classOf} from '../../support/fixture-mailbox.js'

/** Subjects as Outlook, Exchange, Domino, Zimbra and persons write them; a bar between two. `X` is the subject that is answered. */
const subjects =
  `Автоматичен отговор: X|Automatická odpověď: X|Automatisk svar: X|Automatische Antwort: X|Αυτόματη απάντηση: X|Automatic reply: X|Respuesta automática: X|Automaatvastus: X|Automaattinen vastaus: X|Réponse automatique : X|Automatski odgovor: X|Automatikus válasz: X|Risposta automatica: X|Автоматты жауап: X|Automatinis atsakymas: X|Automātiskā atbilde: X|Automatisch antwoord: X|Odpowiedź automatyczna: X|Automatyczna odpowiedź: X|Resposta automática: X|Răspuns automat: X|Автоматический ответ: X|Automatická odpoveď: X|Samodejni odgovor: X|Automatiskt svar: X|Autosvar: X|Автоматична відповідь: X|Tweġiba awtomatika: X|Freagra uathoibríoch: X|[EXTERNAL] Automatic reply: X|Auto: X|AUTO: Jean Dupont est absent(e) du bureau (retour 05/12/2026)|Out of Office: X|Out of the Office|Out of office Re: X|Re: X (Out of Office)|Automatische reactie: X|Abwesenheitsnotiz: X|Abwesenheitsnotiz|Ich bin nicht im Büro|Nicht im Büro: X|Absence du bureau : X|Absence du bureau|Absent du bureau|Message d'absence|Notification d'absence|En congé : X|Je suis absent|Afwezig: X|Afwezigheidsbericht|Niet aanwezig|Buiten kantoor|Fuera de la oficina: X|Ausencia: X|Fuori sede: X|Assenza dall'ufficio|Assente|Ausente|Ausência temporária: X|Fora do escritório: X|Borta från kontoret|Frånvarande|Ikke på kontoret|Ikke til stede: X|Fraværsmeddelelse|Fraværende: X|Poissa: X|Poissa toimistolta: X|Poissaoloviesti|Kontorist väljas|Kontorist eemal: X|Olen puhkusel|Prombūtnē: X|Nesu biure|Atostogos: X|Nieobecny: X|Poza biurem: X|Mimo kancelář: X|Mimo kanceláriu: X|Nepřítomnost: X|Neprítomnosť: X|Odsotnost: X|Odsoten: X|Odsutan: X|Izvan ureda: X|Házon kívül: X|Nem vagyok az irodában: X|Szabadságon: X|Absent: X|În afara biroului: X|Plecat din birou|Извън офиса: X|Отсъствие: X|Нет на месте: X|Вне офиса: X|Отсутствие: X|В отпуске: X|Поза офісом: X|Відсутність: X|У відпустці: X|Кеңседен тыс: X|Εκτός γραφείου: X|Απουσία: X|Barra mill-uffiċċju: X|As an oifig: X|Vacation: X|On vacation Re: X|On annual leave: X|Annual Leave|Maternity leave Re: X|Congé maternité : X`.split(
    '|',
  )

describe('an absence that its subject alone tells', () => {
  for (const {cases, speed} of halves(
    subjects.map(subject => subject.trim().replace('X', 'Un câble rompu')),
    5,
  ))
    it.each(cases)('is automatic: %s', speed, async subject => {
      expect(await classOf(letterWith({subject, text: 'Bonjour. (5.12.2026)'}))).toBe('automatic')
    })

  it.each(['Absence de source, page 3', 'Holiday homes in Crimea', 'Re: Un câble rompu'])(
    'is none, but a letter: %s',
    async subject => {
      expect(await classOf(letterWith({subject, text: 'Bonjour.'}))).toBe('reply')
    },
  )

  it('hides no wish of who wrote such a subject', async () => {
    expect(await classOf(letterWith({subject: 'Absence du bureau', text: 'Désinscrivez-moi.'}))).toBe('opt-out')
    expect(await classOf(letterWith({subject: 'Out of office: X', text: 'Stop by on Monday.'}))).toBe('automatic')
  })
})

describe('an absence that a field tells', () => {
  it.each([
    ...['Auto-Submitted: auto-replied (vacation)', 'X-Autoreply: yes', 'X-Autorespond: x', 'X-Auto-Reply: yes'],
    ...['X-Auto-Response-Suppress: All', 'Precedence: auto_reply', 'X-Vacation: yes', 'X-AutoReply-From: a'],
    ...['X-Mailer: vacation', 'X-POST-MessageClass: 9; Autoresponder', 'X-Zimbra-Autoreply: yes', 'X-Loop: autoreply'],
    ...['X-Away-Message: true', 'X-FC-MachineGenerated: true', 'X-Groupwise-Autoreply: y', 'Return-Path: <>'],
  ])('is automatic, whatever it says: %s', async field => {
    expect(await classOf(letterWith({field, text: 'I am away. Stop by my colleague.'}))).toBe('automatic')
  })

  it.each(['Auto-Submitted: no', 'X-Autoreply: no', 'X-Cron-Env: x'])('is none: %s', async field => {
    expect(await classOf(letterWith({field, text: 'Thank you for it.'}))).toBe('reply')
  })
})

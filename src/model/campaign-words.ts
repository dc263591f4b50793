/** What a campaign says to the persons who get it, and the page on which they leave. Labels stand before a colon. */
export interface CampaignWords {
  readonly origin: string
  readonly optOut: string
  /** Marks a test in the subject. */
  readonly test: string
  readonly pageTitle: string
  readonly question: string
  readonly done: string
  readonly invalid: string
}

/** The fields above, in their order. */
type Row = readonly [string, string, string, string, string, string, string]

/** Always there, whatever else is. */
const english: Row = [
  'Source of your address',
  'Unsubscribe',
  'TEST',
  'Leaving our mailing list',
  'Shall we stop sending you our notes at this address?',
  'Done: we will not send you our notes any more.',
  'This link is not valid. Reply to any of our messages and we will take you off the list.',
]

/** By primary language subtag; the languages are those of `locales/`. */
const table: Readonly<Record<string, Row>> = {
  bg: [
    'Произход на вашия адрес',
    'Отписване',
    'ТЕСТ',
    'Отписване от нашите бележки',
    'Да спрем ли да ви изпращаме нашите бележки на този адрес?',
    'Готово: повече няма да ви изпращаме нашите бележки.',
    'Тази връзка не е валидна. Отговорете на някое от нашите съобщения и ще ви отпишем.',
  ],
  cs: [
    'Původ vaší adresy',
    'Odhlásit odběr',
    'TEST',
    'Odhlášení odběru našich zpráv',
    'Máme vám na tuto adresu přestat posílat naše zprávy?',
    'Hotovo: naše zprávy vám již nebudeme posílat.',
    'Tento odkaz není platný. Odpovězte na kteroukoli naši zprávu a odhlásíme vás.',
  ],
  da: [
    'Din adresse kommer fra',
    'Afmeld',
    'TEST',
    'Afmelding af vores notater',
    'Skal vi holde op med at sende vores notater til denne adresse?',
    'Det er gjort: vi sender dig ikke flere notater.',
    'Dette link er ikke gyldigt. Svar på en af vores mails, så afmelder vi dig.',
  ],
  de: [
    'Herkunft Ihrer Adresse',
    'Abbestellen',
    'TEST',
    'Abbestellung unserer Notizen',
    'Sollen wir Ihnen an diese Adresse keine Notizen mehr senden?',
    'Erledigt: Sie erhalten unsere Notizen nicht mehr.',
    'Dieser Link ist ungültig. Antworten Sie auf eine unserer Nachrichten, und wir tragen Sie aus.',
  ],
  el: [
    'Προέλευση της διεύθυνσής σας',
    'Διαγραφή',
    'ΔΟΚΙΜΗ',
    'Διαγραφή από τα σημειώματά μας',
    'Να σταματήσουμε να σας στέλνουμε τα σημειώματά μας σε αυτή τη διεύθυνση;',
    'Έγινε: δεν θα σας στέλνουμε πλέον τα σημειώματά μας.',
    'Ο σύνδεσμος δεν ισχύει. Απαντήστε σε ένα μήνυμά μας και θα σας διαγράψουμε.',
  ],
  en: english,
  es: [
    'Procedencia de su dirección',
    'Darse de baja',
    'PRUEBA',
    'Baja de nuestros envíos',
    '¿Desea que dejemos de enviarle nuestras notas a esta dirección?',
    'Hecho: ya no le enviaremos nuestras notas.',
    'Este enlace no es válido. Responda a cualquiera de nuestros mensajes y le daremos de baja.',
  ],
  et: [
    'Teie aadressi päritolu',
    'Loobu',
    'TEST',
    'Meie teadete saamisest loobumine',
    'Kas lõpetame teile sellel aadressil teadete saatmise?',
    'Tehtud: me ei saada teile enam oma teateid.',
    'See link ei kehti. Vastake mõnele meie kirjale ja me eemaldame teid nimekirjast.',
  ],
  fi: [
    'Osoitteenne alkuperä',
    'Peruuta tilaus',
    'TESTI',
    'Muistioidemme tilauksen peruuttaminen',
    'Lopetammeko muistioidemme lähettämisen tähän osoitteeseen?',
    'Valmis: emme enää lähetä teille muistioitamme.',
    'Linkki ei ole voimassa. Vastatkaa johonkin viestiimme, niin poistamme teidät listalta.',
  ],
  fr: [
    'Provenance de votre adresse',
    'Se désinscrire',
    'ESSAI',
    'Ne plus recevoir nos notes',
    'Faut-il cesser de vous envoyer nos notes à cette adresse ?',
    'C’est fait : nous ne vous enverrons plus nos notes.',
    'Ce lien n’est pas valide. Répondez à l’un de nos messages et nous vous retirerons de la liste.',
  ],
  hr: [
    'Izvor vaše adrese',
    'Odjava',
    'TEST',
    'Odjava od naših bilješki',
    'Želite li da vam prestanemo slati bilješke na ovu adresu?',
    'Gotovo: više vam nećemo slati bilješke.',
    'Ova poveznica nije valjana. Odgovorite na neku od naših poruka i odjavit ćemo vas.',
  ],
  hu: [
    'Címének forrása',
    'Leiratkozás',
    'PRÓBA',
    'Leiratkozás feljegyzéseinkről',
    'Ne küldjük többé feljegyzéseinket erre a címre?',
    'Kész: nem küldünk Önnek több feljegyzést.',
    'Ez a hivatkozás érvénytelen. Válaszoljon bármelyik üzenetünkre, és töröljük a listáról.',
  ],
  it: [
    'Provenienza del suo indirizzo',
    'Annulla l’iscrizione',
    'PROVA',
    'Non ricevere più le nostre note',
    'Dobbiamo smettere di inviarle le nostre note a questo indirizzo?',
    'Fatto: non le invieremo più le nostre note.',
    'Questo link non è valido. Risponda a uno dei nostri messaggi e la toglieremo dall’elenco.',
  ],
  lt: [
    'Jūsų adreso šaltinis',
    'Atsisakyti',
    'BANDYMAS',
    'Mūsų pranešimų atsisakymas',
    'Ar nebesiųsti jums pranešimų šiuo adresu?',
    'Atlikta: daugiau jums pranešimų nesiųsime.',
    'Ši nuoroda negalioja. Atsakykite į bet kurį mūsų laišką, ir jus išbrauksime.',
  ],
  lv: [
    'Jūsu adreses avots',
    'Atteikties',
    'TESTS',
    'Atteikšanās no mūsu ziņojumiem',
    'Vai pārtraukt sūtīt jums ziņojumus uz šo adresi?',
    'Izdarīts: mēs jums vairs nesūtīsim ziņojumus.',
    'Šī saite nav derīga. Atbildiet uz kādu no mūsu vēstulēm, un mēs jūs izņemsim no saraksta.',
  ],
  nl: [
    'Herkomst van uw adres',
    'Afmelden',
    'TEST',
    'Afmelden voor onze nota’s',
    'Moeten we stoppen met het sturen van onze nota’s naar dit adres?',
    'Gedaan: we sturen u onze nota’s niet meer.',
    'Deze link is niet geldig. Antwoord op een van onze berichten en we schrijven u uit.',
  ],
  pl: [
    'Pochodzenie adresu',
    'Rezygnacja',
    'TEST',
    'Rezygnacja z naszych not',
    'Czy mamy przestać wysyłać noty na ten adres?',
    'Gotowe: nie będziemy już wysyłać naszych not.',
    'Ten odnośnik jest nieważny. Prosimy odpowiedzieć na jedną z naszych wiadomości, a usuniemy adres z listy.',
  ],
  pt: [
    'Origem do seu endereço',
    'Cancelar a subscrição',
    'TESTE',
    'Deixar de receber as nossas notas',
    'Devemos deixar de lhe enviar as nossas notas para este endereço?',
    'Está feito: não lhe enviaremos mais as nossas notas.',
    'Esta ligação não é válida. Responda a uma das nossas mensagens e retiramo-lo da lista.',
  ],
  ro: [
    'Proveniența adresei dumneavoastră',
    'Dezabonare',
    'TEST',
    'Dezabonare de la notele noastre',
    'Să nu vă mai trimitem notele noastre la această adresă?',
    'Gata: nu vă vom mai trimite notele noastre.',
    'Acest link nu este valabil. Răspundeți la unul dintre mesajele noastre și vă vom scoate din listă.',
  ],
  ru: [
    'Источник вашего адреса',
    'Отписаться',
    'ПРОБА',
    'Отказ от наших записок',
    'Прекратить отправку наших записок на этот адрес?',
    'Готово: мы больше не будем присылать вам наши записки.',
    'Эта ссылка недействительна. Ответьте на любое наше письмо, и мы исключим вас из списка.',
  ],
  sk: [
    'Pôvod vašej adresy',
    'Odhlásiť odber',
    'TEST',
    'Odhlásenie z odberu našich správ',
    'Máme vám na túto adresu prestať posielať naše správy?',
    'Hotovo: naše správy vám už nebudeme posielať.',
    'Tento odkaz nie je platný. Odpovedzte na niektorú z našich správ a odhlásime vás.',
  ],
  sl: [
    'Vir vašega naslova',
    'Odjava',
    'PREIZKUS',
    'Odjava od naših sporočil',
    'Ali naj vam na ta naslov prenehamo pošiljati sporočila?',
    'Opravljeno: sporočil vam ne bomo več pošiljali.',
    'Ta povezava ni veljavna. Odgovorite na katero od naših sporočil in odjavili vas bomo.',
  ],
  sv: [
    'Källa till din adress',
    'Avsluta',
    'TEST',
    'Avsluta utskicken av våra notiser',
    'Ska vi sluta skicka våra notiser till den här adressen?',
    'Klart: vi skickar inte fler notiser till dig.',
    'Länken är inte giltig. Svara på något av våra meddelanden så tar vi bort dig från listan.',
  ],
  uk: [
    'Джерело вашої адреси',
    'Відписатися',
    'ПРОБА',
    'Відмова від наших записок',
    'Припинити надсилання наших записок на цю адресу?',
    'Готово: ми більше не надсилатимемо вам наших записок.',
    'Це посилання недійсне. Дайте відповідь на будь-який наш лист, і ми вилучимо вас зі списку.',
  ],
}

/** Languages that have their own words. */
export const campaignLanguages: readonly string[] = Object.keys(table)

/** The first of these languages (BCP 47; only their first subtags count) that has its own words; English where none has. */
export const campaignLanguage = (...langs: readonly string[]): string =>
  langs.map(lang => lang.split('-')[0]?.toLowerCase() ?? lang).find(lang => Object.hasOwn(table, lang)) ?? 'en'

/** Words for a language, or for English. */
export function campaignWords(lang: string): CampaignWords {
  const [origin, optOut, test, pageTitle, question, done, invalid] = table[campaignLanguage(lang)] ?? english
  return {origin, optOut, test, pageTitle, question, done, invalid}
}

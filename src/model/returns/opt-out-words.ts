import type {ShippedLanguage} from '../locales/index.js'

/** Words by which a person leaves a list, in one language, as they are written there. */
export interface OptOutWords {
  /** A reply or a subject that says one of these and nothing else is a wish. */
  readonly alone: readonly string[]
  /** Wishes wherever they stand in a short reply. */
  readonly phrases: readonly string[]
  /** Words that may turn the rest into its contrary, or make an exception. */
  readonly negations: readonly string[]
  /** Words that may stand beside a word alone. */
  readonly courtesies: readonly string[]
}

/** The fields of `OptOutWords`, in their order; a bar between two words. */
type Row = readonly [alone: string, phrases: string, negations: string, courtesies: string]

/** By primary language subtag; a language that ships does not compile without its row. */
const rows: Readonly<Record<ShippedLanguage, Row>> = {
  bg: [
    'отписване | отпиши | отпишете | стоп | отказ',
    'отпишете ме | отпиши ме | желая да се отпиша | премахнете ме | не желая да получавам | спрете да ми изпращате | отписване от | да се отпиша | не ми изпращайте',
    'само | не | без | никога',
    'моля | благодаря | ме | здравейте | поздрави',
  ],
  cs: [
    'odhlásit | odhlásit odběr | odhlášení | odhlaste | stop | zrušit odběr',
    'odhlaste mě | prosím odhlásit | zrušit můj odběr | zrušte odběr | vyřaďte mě | nepřeji si dostávat | nechci dostávat | přestaňte mi posílat | už mi nic neposílejte | neposílejte mi | už mi neposílejte',
    'jen | pouze | ne | nechci | nikdy | neodhlašujte | nezrušte',
    'prosím | děkuji | mě | dobrý | den | s pozdravem',
  ],
  da: [
    'afmeld | afmelding | framelding | stop | slet',
    'afmeld mig | meld mig fra | fjern mig | ønsker ikke at modtage | ønsker ikke længere at modtage | stop med at sende | slet mig fra | ikke have flere | ikke flere mails | vil ikke længere modtage | vil ikke modtage flere | send mig ikke flere | send mig venligst ikke flere | ønsker at afmelde mig',
    'kun | ikke | aldrig | uden',
    'venligst | tak | mig | hej | mvh | hilsen',
  ],
  de: [
    'abbestellen | abbestellung | abmelden | abmeldung | austragen | stop | stopp',
    'bitte abbestellen | möchte abbestellen | newsletter abbestellen | melden sie mich ab | tragen sie mich aus | aus dem verteiler | vom verteiler | nicht mehr erhalten | nicht mehr zusenden | abmeldung | keine weiteren e-mails | keine weiteren mails | keine e-mails mehr | keine mails mehr | nichts mehr zusenden | löschen sie meine adresse | streichen sie mich | löschen sie mich | entfernen sie mich | nehmen sie mich aus | möchte diese texte nicht mehr | senden sie mir keine texte mehr | senden sie mir keine weiteren | schicken sie mir keine texte mehr | schicken sie mir keine weiteren',
    'nur | außer | nicht | kein | keine | nie | ohne',
    'bitte | danke | mich | guten | tag | mfg | hallo | vielen | dank | freundliche | freundlichen | grüße | grüßen | mit',
  ],
  el: [
    'διαγραφή | κατάργηση εγγραφής | απεγγραφή | στοπ | διακοπή',
    'διαγράψτε με | αφαιρέστε με | δεν επιθυμώ να λαμβάνω | δεν θέλω να λαμβάνω | σταματήστε να μου στέλνετε | κατάργηση εγγραφής | να διαγραφώ | μη μου στέλνετε | μην μου στέλνετε | δεν επιθυμώ πλέον να λαμβάνω | δεν θέλω πλέον να λαμβάνω | να διακόψω τη λήψη | να σταματήσω να λαμβάνω',
    'μόνο | δεν | μην | μη | ποτέ | χωρίς',
    'παρακαλώ | ευχαριστώ | με | καλημέρα',
  ],
  en: [
    'unsubscribe | stop | remove | remove me | opt out | opt-out | optout | cancel | unsubscribed | unsubscription',
    "unsubscribe me | please unsubscribe | unsubscribe from | like to unsubscribe | want to unsubscribe | wish to unsubscribe | remove me | remove my address | remove my name | take me off | stop sending | stop mailing | opt me out | cancel my subscription | no longer wish to receive | no longer want to receive | do not wish to receive | do not want to receive | don't want to receive | don't send me | do not send me | want to get these | remove this address | remove this email | remove my email | delete me | delete my address | stop emailing me | stop these emails | take my address off | strike me from",
    "only | except | but | not | don't | never | without | didn't | no",
    'please | thanks | thank | you | me | hello | hi | dear | all | regards | best | kind | from | the | list | your | this',
  ],
  es: [
    'baja | darse de baja | cancelar suscripción | cancelar | desuscribir | stop | basta',
    'darme de baja | denme de baja | deme de baja | dar de baja | dadme de baja | no deseo recibir | no quiero recibir | dejen de enviarme | elimínenme | bórrenme | cancelar la suscripción | solicito la baja | eliminen mi dirección | borren mi dirección | no me envíen más | no quiero más correos | no me manden más | quiero dejar de recibir | deseo dejar de recibir | quisiera dejar de recibir | no quiero seguir recibiendo | no deseo seguir recibiendo | ya no quiero recibir',
    'solo | salvo | no | nunca | sin',
    'por | favor | gracias | me | hola | saludos | un | saludo | buenos | días',
  ],
  et: [
    'loobu | loobun | loobumine | tühista tellimus | stopp | stop',
    'eemaldage mind | palun eemaldage | ei soovi enam saada | ei soovi saada | lõpetage saatmine | soovin loobuda | ei soovi enam | listist lahkuda | ärge saatke',
    'ainult | ei | ära | ärge | mitte',
    'palun | aitäh | tänan | tere | mind',
  ],
  fi: [
    'peruuta | peruuta tilaus | peruutus | lopeta | stop | poista',
    'poistakaa minut | poista minut | peruuttakaa tilaukseni | en halua enää saada | en halua saada | lopettakaa lähettäminen | poistakaa osoitteeni | perua tilauksen | en halua enempää | älkää lähettäkö',
    'vain | ei | en | älkää | älä | ilman',
    'kiitos | minut | hei | terveisin | ystävällisin',
  ],
  fr: [
    'désinscription | désinscrire | me désinscrire | se désinscrire | désabonnement | désabonner | me désabonner | désinscrivez-moi | désabonnez-moi | stop | arrêt | retrait | résiliation',
    'désinscrivez-moi | désinscrivez moi | me désinscrire | merci de désinscrire | veuillez désinscrire | désabonnez-moi | me désabonner | veuillez me retirer | me retirer | retirez-moi | retirez moi | me supprimer | supprimez-moi | supprimez mon adresse | retirez mon adresse | ne plus recevoir | ne souhaite plus recevoir | ne souhaite pas recevoir | ne veux plus recevoir | ne désire plus recevoir | cessez de m’envoyer | arrêtez de m’envoyer | ne m’envoyez plus | ma désinscription | mon désabonnement | rayez-moi | ne plus m’envoyer | plus m’envoyer de | ne plus m’écrire | supprimer mon adresse | effacez mon adresse | supprimer mes coordonnées | de me rayer | ne m’adressez plus | ne plus m’adresser',
    'que | seulement | sauf | pas | ne | jamais | sans | aucun',
    'merci | svp | s’il | vous | plaît | bonjour | cordialement | de | la | liste | bien | à | me | moi | madame | monsieur | stp | d’avance | votre',
  ],
  ga: [
    'díliostáil | díliostáiltear | stop | stad | cealaigh',
    'díliostáil mé | bain den liosta mé | bain mé den liosta | bain mo sheoladh | ná seol chugam | níl mé ag iarraidh | stop ag seoladh | ná seol na nótaí seo chugam | ní mian liom na nótaí | ba mhaith liom stop a chur',
    'amháin | ach | ná | níl | gan | riamh',
    'le | do | thoil | go | raibh | maith | agat | agaibh | mé | dia | duit',
  ],
  hr: [
    'odjava | odjavi | odjavite | stop | prekid',
    'odjavite me | želim se odjaviti | uklonite me | ne želim primati | ne želim više primati | prestanite mi slati | molim odjavu | izbrišite me | nemojte mi slati | ne šaljite mi',
    'samo | osim | ne | nemojte | nikad | bez',
    'molim | hvala | me | poštovani | pozdrav',
  ],
  hu: [
    'leiratkozás | leiratkozom | leiratkozni | stop | törlés',
    'leiratkozom | szeretnék leiratkozni | töröljenek a listáról | vegyenek le | nem kívánok több | nem szeretnék több | ne küldjenek több | kérem töröljék | szeretnék iratkozni | ne küldjenek | nem kérek több',
    'csak | nem | ne | soha | nélkül',
    'kérem | köszönöm | tisztelt | üdvözlettel',
  ],
  it: [
    'disiscrizione | cancellazione | disiscrivere | cancellami | stop | annulla iscrizione | annulla l’iscrizione | rimuovi',
    'cancellatemi | disiscrivetemi | toglietemi | rimuovetemi | cancellarmi | disiscrivermi | non desidero ricevere | non desidero più ricevere | non voglio più ricevere | non voglio ricevere | smettete di inviarmi | annullare l’iscrizione | non inviatemi più | non mandatemi più | vorrei non ricevere più | desidero non ricevere più | non vorrei più ricevere | vorrei smettere di ricevere | non inviarmi più | non mandarmi più',
    'solo | tranne | non | mai | senza',
    'per | favore | grazie | mi | buongiorno | saluti | cordiali | distinti',
  ],
  kk: [
    'жазылымнан шығу | жазылымнан бас тарту | бас тарту | тоқтату | тоқта | стоп',
    'жазылымнан шығарыңыз | тізімнен шығарыңыз | мені шығарыңыз | алғым келмейді | жіберуді тоқтатыңыз | жазылымнан бас тартамын',
    'тек | емес | жоқ | ешқашан',
    'өтінемін | рахмет | мені | сәлеметсіз | бе',
  ],
  lt: [
    'atsisakyti | atsisakau | atsisakymas | stop | nutraukti',
    'išbraukite mane | pašalinkite mane | nenoriu gauti | nebenoriu gauti | nebesiųskite | noriu atsisakyti | atsisakau prenumeratos | išbraukti mane | daugiau nesiųskite | pašalinti mane',
    'tik | ne | niekada | be | neatsisakau',
    'prašau | prašome | ačiū | mane | laba | diena | pagarbiai',
  ],
  lv: [
    'atteikties | atteikšanās | atsakos | stop | pārtraukt',
    'izņemiet mani | izslēdziet mani | nevēlos saņemt | vairs nevēlos saņemt | pārtrauciet sūtīt | vēlos atteikties | atrakstiet mani | nesūtiet man | vairs nesūtiet',
    'tikai | ne | nekad | bez',
    'lūdzu | paldies | mani | labdien | ar | cieņu',
  ],
  mt: [
    'neħħi | neħħini | neħħi l-abbonament | tneħħija | waqqaf | ieqaf | stop',
    'neħħini mil-lista | neħħuni mil-lista | neħħi l-abbonament tiegħi | neħħu l-indirizz tiegħi | ma rridx nirċievi | tibagħtulix aktar | ieqfu ibagħtuli | ma nixtieqx nirċievi | nixtieq ma nirċevix',
    'biss | ħlief | mhux | ma | qatt | mingħajr',
    'jekk | jogħġbok | grazzi | bonġu | tislijiet',
  ],
  nl: [
    'afmelden | afmelding | uitschrijven | uitschrijving | opzeggen | stop | stoppen',
    'meld mij af | meld me af | schrijf mij uit | schrijf me uit | wil mij afmelden | wil me uitschrijven | verwijder mij | verwijder me | wens geen mails | niet meer ontvangen | geen mails meer | van de lijst verwijderen | mij uit te schrijven | geen e-mails meer | stuur mij geen',
    'alleen | behalve | niet | geen | nooit | zonder',
    'graag | alstublieft | aub | bedankt | dank | u | mij | me | hallo | groet | groeten | met | vriendelijke',
  ],
  pl: [
    'rezygnacja | rezygnuję | wypisz | wypisać | wypisanie | stop | anuluj subskrypcję',
    'proszę mnie wypisać | wypisz mnie | wypiszcie mnie | proszę o wypisanie | proszę o usunięcie z listy | usunięcie mojego adresu | usuńcie mnie | nie chcę otrzymywać | nie życzę sobie otrzymywać | rezygnuję z subskrypcji | rezygnuję z otrzymywania | proszę nie wysyłać | nie przysyłać | nie przysyłajcie | zrezygnować z | nie wysyłajcie',
    'tylko | oprócz | nie | nigdy | bez',
    'proszę | dziękuję | mnie | dzień | dobry | z | poważaniem | pozdrawiam',
  ],
  pt: [
    'cancelar | cancelar subscrição | cancelar a subscrição | remover | cancelamento | stop | parar',
    'cancelar a minha subscrição | cancelem a minha subscrição | removam-me | retirem-me | não desejo receber | não quero receber | deixem de me enviar | parem de me enviar | não pretendo receber | retirem o meu endereço | não me enviem mais | não quero mais | quero deixar de receber | gostaria de deixar de receber | desejo deixar de receber | não quero continuar a receber',
    'só | apenas | não | nunca | sem',
    'por | favor | obrigado | obrigada | me | bom | dia | cumprimentos | com | os | melhores',
  ],
  ro: [
    'dezabonare | dezabonați | dezabonează | stop | renunț',
    'dezabonați-mă | vreau să mă dezabonez | doresc să mă dezabonez | scoateți-mă | ștergeți-mă | nu mai doresc să primesc | nu doresc să primesc | nu vreau să primesc | nu-mi mai trimiteți | nu-mi mai scrieți | nu îmi mai trimiteți | să mă dezabonați | nu mai vreau să primesc | nu vreau să mai primesc | nu doresc să mai primesc | nu mai doresc aceste | să mă scoateți',
    'doar | numai | nu | niciodată | fără',
    'vă | rog | mulțumesc | mă | bună | ziua | cu | stimă',
  ],
  ru: [
    'отписаться | отписка | отпишите | отпишите меня | стоп | отказ | отказ от рассылки',
    'отпишите меня | прошу отписать | прошу исключить | исключите меня | удалите меня | удалите мой адрес | не хочу получать | не желаю получать | больше не присылайте | прекратите присылать | хочу отписаться | прекратите рассылку | не присылайте больше | не присылайте мне | больше не пишите | не отправляйте мне',
    'только | кроме | не | никогда | без | нет',
    'пожалуйста | прошу | спасибо | меня | здравствуйте | добрый | день | с | уважением',
  ],
  sk: [
    'odhlásiť | odhlásenie | odhláste | stop | zrušiť odber',
    'odhláste ma | zrušte odber | vyraďte ma | neželám si dostávať | nechcem dostávať | prestaňte mi posielať | chcem sa odhlásiť | už mi neposielajte | neposielajte mi | nič mi neposielajte',
    'len | iba | nie | nikdy | bez | neodhlasujte',
    'prosím | ďakujem | ma | dobrý | deň | s | pozdravom',
  ],
  sl: [
    'odjava | odjavi | odjavite | stop | odjavo',
    'odjavite me | želim se odjaviti | odstranite me | ne želim prejemati | ne želim več prejemati | prenehajte mi pošiljati | prosim za odjavo | izbrišite me | ne pošiljajte mi | ne pošiljajte več',
    'samo | le | ne | nikoli | brez',
    'prosim | hvala | me | pozdravljeni | lep | pozdrav',
  ],
  sv: [
    'avsluta | avregistrera | avanmälan | avprenumerera | stopp | stop | avsäg',
    'avregistrera mig | ta bort mig | ta bort min adress | avsluta prenumerationen | avanmäl mig | vill inte längre ha | vill inte längre få | vill inte längre ta emot | sluta skicka | vill inte ha fler | inte ha fler mejl | inga fler mejl | skicka inte | skicka inga fler | vänligen avsluta utskicken',
    'bara | endast | inte | aldrig | utan | ej',
    'tack | mig | hej | vänligen | med | vänlig | hälsning | hälsningar | mvh',
  ],
  uk: [
    'відписатися | відписка | відпишіть | відпишіть мене | стоп | відмова',
    'відпишіть мене | прошу відписати | прошу виключити | виключіть мене | видаліть мене | видаліть мою адресу | не хочу отримувати | не бажаю отримувати | більше не надсилайте | припиніть надсилати | хочу відписатися | не надсилайте мені | не надсилайте більше | не присилайте',
    'тільки | крім | не | ніколи | без | ні',
    'будь | ласка | дякую | мене | добрий | день | з | повагою',
  ],
}

const words = (row: string): readonly string[] => row.split(' | ')

/** Words of every language, by its primary subtag. */
export const optOutWords: Readonly<Record<string, OptOutWords>> = Object.fromEntries(
  Object.entries(rows).map(([lang, [alone, phrases, negations, courtesies]]) => [
    lang,
    {alone: words(alone), phrases: words(phrases), negations: words(negations), courtesies: words(courtesies)},
  ]),
)

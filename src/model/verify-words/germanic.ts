import type {VerifyWords} from './words.js'

/** Words of the page where files are verified, in Germanic languages. */
export const germanic = {
  en: {
    title: 'Verify a document',
    intro:
      'Drop a file here that the publisher ({house}) may have issued: a PDF, a mail, a page or a Markdown text. You will see whether it is genuine and unchanged. The file does not leave your device.',
    choose: 'Choose a file',
    drop: 'or drop it here',
    checking: 'Checking…',
    genuine: 'Genuine and unchanged: {reference}, version\u00A0{version}, issued by the publisher ({house}) on {date}.',
    reset:
      'Uncertain: its text has the words of {reference}, version\u00A0{version}, issued by the publisher ({house}) on {date}. What stands around or over them, and how they look, was not compared: read the published document.',
    today: 'Uncertain: {reference}, as this site has it today, which no key signs.',
    pageOf: 'A page of version\u00A0{version}.',
    superseded: 'There is a newer version:\u00A0{version}, of {date}.',
    closed: 'Its matter is closed.',
    withdrawn: 'It was withdrawn on {date}.',
    forged: 'Not genuine: this file says that it is {reference}, but the publisher ({house}) issued other bytes.',
    unknown:
      'Unknown: the public log of the publisher ({house}) does not have this file. Restricted documents are never in it.',
    resaved: 'A copy that was printed or saved anew proves nothing: read the published document.',
    official: 'The published document',
    entry: 'Entry {number} of {count} in the public log',
    noScript: 'This page needs JavaScript. The program cess verifies too: cess verify FILE.',
    unreadable: 'This file cannot be read.',
    badLog:
      'The public log of this site cannot be read, or its signature is wrong: nothing can be said about any file.',
    sealed:
      'Uncertain: {reference}, version\u00A0{version}, unchanged since the publisher ({house}) sealed it. The public log does not have this version: whether it was replaced or withdrawn is not known here. Ask the publisher.',
    disowned:
      'Unknown: {reference}, version\u00A0{version}. Whoever holds the key of this seal may have made this file. Ask the publisher.',
    lapsed: 'The certificate of its seal has expired.',
    stamp: 'A time-stamp may show when a seal was made: this page looks at none.',
    revoked: 'The publisher ({house}) no longer trusts this certificate, with effect from {date}.',
    broken: 'Not genuine: this file was changed after it was sealed.',
    seal: 'Seal intact: {name}',
    mailSigned: 'Genuine and unchanged: a message of the publisher ({house}), signed by {name} ({address}) on {date}.',
    mailChanged: 'Not genuine: this message was changed after it was signed.',
    mailHead: 'Not as they were signed: {fields}',
    mailUnsigned: 'Unknown: nothing proves the words of this message. What is attached to it is judged for itself.',
    mailUncertain:
      'Uncertain: {name} ({address}) signed this message, but nothing proves that it comes from the publisher ({house}) as it stands.',
  },
  de: {
    title: 'Ein Dokument prüfen',
    intro:
      'Legen Sie hier eine Datei ab, die der Herausgeber ({house}) veröffentlicht haben soll: PDF, E-Mail, Seite oder Markdown-Text. Sie erfahren, ob sie echt und unverändert ist. Die Datei verlässt Ihr Gerät nicht.',
    choose: 'Datei auswählen',
    drop: 'oder hier ablegen',
    checking: 'Wird geprüft …',
    genuine:
      'Echt und unverändert: {reference}, Fassung\u00A0{version}, veröffentlicht vom Herausgeber ({house}) am {date}.',
    reset:
      'Ungewiss: Der Text hat den Wortlaut von {reference}, Fassung\u00A0{version}, veröffentlicht vom Herausgeber ({house}) am {date}. Was um ihn oder über ihm steht und wie er aussieht, wurde nicht verglichen: Lesen Sie das veröffentlichte Dokument.',
    today: 'Ungewiss: {reference}, so wie diese Website es heute zeigt. Kein Schlüssel signiert diesen Stand.',
    pageOf: 'Seite zur Fassung\u00A0{version}.',
    superseded: 'Es gibt eine neuere Fassung:\u00A0{version}, vom {date}.',
    closed: 'Die Sache ist abgeschlossen.',
    withdrawn: 'Zurückgezogen am {date}.',
    forged:
      'Nicht echt: Diese Datei gibt sich als {reference} aus, aber der Herausgeber ({house}) hat andere Bytes veröffentlicht.',
    unknown:
      'Unbekannt: Das öffentliche Protokoll des Herausgebers ({house}) enthält diese Datei nicht. Dokumente mit eingeschränkter Weitergabe stehen nie darin.',
    resaved: 'Eine gedruckte oder neu gespeicherte Kopie beweist nichts: Lesen Sie das veröffentlichte Dokument.',
    official: 'Das veröffentlichte Dokument',
    entry: 'Eintrag {number} von {count} im öffentlichen Protokoll',
    noScript: 'Diese Seite braucht JavaScript. Auch das Programm cess prüft: cess verify DATEI.',
    unreadable: 'Diese Datei ist nicht lesbar.',
    badLog:
      'Das öffentliche Protokoll dieser Website ist nicht lesbar oder falsch signiert: Über keine Datei lässt sich etwas sagen.',
    sealed:
      'Ungewiss: {reference}, Fassung\u00A0{version}, unverändert, seit der Herausgeber ({house}) es gesiegelt hat. Das öffentliche Protokoll hat diese Fassung nicht: Ob sie ersetzt oder zurückgezogen wurde, ist hier nicht bekannt. Fragen Sie den Herausgeber.',
    disowned:
      'Unbekannt: {reference}, Fassung\u00A0{version}. Wer den Schlüssel dieses Siegels besitzt, kann diese Datei erstellt haben. Fragen Sie den Herausgeber.',
    lapsed: 'Das Zertifikat des Siegels ist abgelaufen.',
    stamp: 'Ein Zeitstempel kann zeigen, wann gesiegelt wurde: Diese Seite prüft keinen.',
    revoked: 'Der Herausgeber ({house}) vertraut diesem Zertifikat nicht mehr, mit Wirkung vom {date}.',
    broken: 'Nicht echt: Diese Datei wurde nach dem Siegeln verändert.',
    seal: 'Siegel unversehrt: {name}',
    mailSigned:
      'Echt und unverändert: eine Nachricht des Herausgebers ({house}), signiert von {name} ({address}) am {date}.',
    mailChanged: 'Nicht echt: Diese Nachricht wurde nach dem Signieren verändert.',
    mailHead: 'Nicht mehr wie signiert: {fields}',
    mailUnsigned: 'Unbekannt: Nichts beweist den Wortlaut dieser Nachricht. Ihre Anhänge werden für sich beurteilt.',
    mailUncertain:
      'Ungewiss: {name} ({address}) hat diese Nachricht signiert, aber nichts beweist, dass sie in dieser Form vom Herausgeber ({house}) kommt.',
  },
  nl: {
    title: 'Een document controleren',
    intro:
      'Sleep hier een bestand naartoe dat de uitgever ({house}) gepubliceerd zou hebben: een pdf, een e-mail, een pagina of een Markdown-tekst. U ziet of het echt en ongewijzigd is. Het bestand verlaat uw apparaat niet.',
    choose: 'Bestand kiezen',
    drop: 'of sleep het hierheen',
    checking: 'Bezig met controleren…',
    genuine:
      'Echt en ongewijzigd: {reference}, versie\u00A0{version}, gepubliceerd door de uitgever ({house}) op {date}.',
    reset:
      'Onzeker: de tekst heeft de woorden van {reference}, versie\u00A0{version}, gepubliceerd door de uitgever ({house}) op {date}. Wat eromheen of eroverheen staat en hoe het eruitziet, is niet vergeleken: lees het gepubliceerde document.',
    today: 'Onzeker: {reference}, zoals deze site het vandaag toont. Die stand is met geen enkele sleutel ondertekend.',
    pageOf: 'Pagina van versie\u00A0{version}.',
    superseded: 'Er is een nieuwere versie:\u00A0{version}, van {date}.',
    closed: 'De zaak is afgesloten.',
    withdrawn: 'Ingetrokken op {date}.',
    forged:
      'Niet echt: dit bestand zegt dat het {reference} is, maar de uitgever ({house}) heeft andere bytes gepubliceerd.',
    unknown:
      'Onbekend: het openbare logboek van de uitgever ({house}) bevat dit bestand niet. Documenten met beperkte verspreiding staan er nooit in.',
    resaved: 'Een afgedrukte of opnieuw opgeslagen kopie bewijst niets: lees het gepubliceerde document.',
    official: 'Het gepubliceerde document',
    entry: 'Vermelding {number} van {count} in het openbare logboek',
    noScript: 'Deze pagina heeft JavaScript nodig. Het programma cess controleert ook: cess verify BESTAND.',
    unreadable: 'Dit bestand is niet leesbaar.',
    badLog:
      'Het openbare logboek van deze site is niet leesbaar of onjuist ondertekend: over geen enkel bestand valt iets te zeggen.',
    sealed:
      'Onzeker: {reference}, versie\u00A0{version}, ongewijzigd sinds de uitgever ({house}) het verzegelde. Het openbare logboek bevat deze versie niet: of ze is vervangen of ingetrokken, is hier niet bekend. Vraag het de uitgever.',
    disowned:
      'Onbekend: {reference}, versie\u00A0{version}. Wie de sleutel van dit zegel heeft, kan dit bestand hebben gemaakt. Vraag het de uitgever.',
    lapsed: 'Het certificaat van het zegel is verlopen.',
    stamp: 'Een tijdstempel kan aantonen wanneer het bestand is verzegeld: deze pagina controleert er geen.',
    revoked: 'De uitgever ({house}) vertrouwt dit certificaat niet meer, met ingang van {date}.',
    broken: 'Niet echt: dit bestand is na de verzegeling gewijzigd.',
    seal: 'Zegel intact: {name}',
    mailSigned:
      'Echt en ongewijzigd: een bericht van de uitgever ({house}), ondertekend door {name} ({address}) op {date}.',
    mailChanged: 'Niet echt: dit bericht is na de ondertekening gewijzigd.',
    mailHead: 'Niet meer zoals ondertekend: {fields}',
    mailUnsigned: 'Onbekend: niets bewijst de woorden van dit bericht. De bijlagen worden apart beoordeeld.',
    mailUncertain:
      'Onzeker: {name} ({address}) heeft dit bericht ondertekend, maar niets bewijst dat het in deze vorm van de uitgever ({house}) komt.',
  },
  da: {
    title: 'Kontrollér et dokument',
    intro:
      'Træk en fil hertil, som udgiveren ({house}) skulle have offentliggjort: en PDF, en e-mail, en side eller en Markdown-tekst. De får at vide, om den er ægte og uændret. Filen forlader ikke Deres enhed.',
    choose: 'Vælg en fil',
    drop: 'eller træk den hertil',
    checking: 'Kontrollerer…',
    genuine: 'Ægte og uændret: {reference}, udgave\u00A0{version}, offentliggjort af udgiveren ({house}) den {date}.',
    reset:
      'Usikkert: teksten har ordene i {reference}, udgave\u00A0{version}, offentliggjort af udgiveren ({house}) den {date}. Det, der står omkring eller over dem, og hvordan de ser ud, er ikke sammenlignet: læs det offentliggjorte dokument.',
    today: 'Usikkert: {reference}, som webstedet viser det i dag. Det er ikke underskrevet med nogen nøgle.',
    pageOf: 'Side om udgave\u00A0{version}.',
    superseded: 'Der findes en nyere udgave:\u00A0{version}, af {date}.',
    closed: 'Sagen er afsluttet.',
    withdrawn: 'Trukket tilbage den {date}.',
    forged:
      'Ikke ægte: filen udgiver sig for at være {reference}, men udgiveren ({house}) har offentliggjort andre byte.',
    unknown:
      'Ukendt: den offentlige log for udgiveren ({house}) har ikke filen. Dokumenter, hvis videregivelse er begrænset, står aldrig i den.',
    resaved: 'En udskrevet eller gemt kopi beviser intet: læs det offentliggjorte dokument.',
    official: 'Det offentliggjorte dokument',
    entry: 'Post {number} af {count} i den offentlige log',
    noScript: 'Siden kræver JavaScript. Programmet cess kontrollerer også: cess verify FIL.',
    unreadable: 'Filen kan ikke læses.',
    badLog: 'Webstedets offentlige log kan ikke læses eller er forkert underskrevet: intet kan siges om nogen fil.',
    sealed:
      'Usikkert: {reference}, udgave\u00A0{version}, uændret siden udgiveren ({house}) forseglede det. Den offentlige log har ikke denne udgave: om den er erstattet eller trukket tilbage, vides ikke her. Spørg udgiveren.',
    disowned:
      'Ukendt: {reference}, udgave\u00A0{version}. Enhver, der har nøglen til dette segl, kan have lavet filen. Spørg udgiveren.',
    lapsed: 'Seglets certifikat er udløbet.',
    stamp: 'Et tidsstempel kan vise, hvornår der blev forseglet: denne side ser ikke på tidsstempler.',
    revoked: 'Udgiveren ({house}) har ikke længere tillid til dette certifikat, med virkning fra den {date}.',
    broken: 'Ikke ægte: filen er ændret, efter at den blev forseglet.',
    seal: 'Seglet er intakt: {name}',
    mailSigned:
      'Ægte og uændret: en meddelelse fra udgiveren ({house}), underskrevet af {name} ({address}) den {date}.',
    mailChanged: 'Ikke ægte: meddelelsen er ændret, efter at den blev underskrevet.',
    mailHead: 'Ikke længere som underskrevet: {fields}',
    mailUnsigned: 'Ukendt: intet beviser ordene i denne meddelelse. Vedhæftede filer bedømmes for sig.',
    mailUncertain:
      'Usikkert: {name} ({address}) har underskrevet meddelelsen, men intet beviser, at den kommer fra udgiveren ({house}) i denne form.',
  },
  sv: {
    title: 'Kontrollera ett dokument',
    intro:
      'Släpp en fil här som utgivaren ({house}) ska ha publicerat: en pdf, ett mejl, en sida eller en Markdown-text. Du får veta om den är äkta och oförändrad. Filen lämnar inte din enhet.',
    choose: 'Välj en fil',
    drop: 'eller släpp den här',
    checking: 'Kontrollerar…',
    genuine: 'Äkta och oförändrad: {reference}, version\u00A0{version}, publicerad av utgivaren ({house}) den {date}.',
    reset:
      'Osäkert: texten har orden i {reference}, version\u00A0{version}, publicerad av utgivaren ({house}) den {date}. Det som står runt eller över dem, och hur de ser ut, har inte jämförts: läs det publicerade dokumentet.',
    today: 'Osäkert: {reference}, som webbplatsen visar det i dag. Det är inte signerat med någon nyckel.',
    pageOf: 'Sida om version\u00A0{version}.',
    superseded: 'Det finns en nyare version:\u00A0{version}, av den {date}.',
    closed: 'Ärendet är avslutat.',
    withdrawn: 'Tillbakadragen den {date}.',
    forged: 'Inte äkta: filen säger sig vara {reference}, men utgivaren ({house}) har publicerat andra byte.',
    unknown:
      'Okänd: den offentliga loggen för utgivaren ({house}) har inte filen. Dokument med begränsad spridning finns aldrig i den.',
    resaved: 'En kopia som skrivits ut eller sparats om bevisar ingenting: läs det publicerade dokumentet.',
    official: 'Det publicerade dokumentet',
    entry: 'Post {number} av {count} i den offentliga loggen',
    noScript: 'Sidan kräver JavaScript. Programmet cess kontrollerar också: cess verify FIL.',
    unreadable: 'Filen går inte att läsa.',
    badLog: 'Webbplatsens offentliga logg går inte att läsa eller är felaktigt signerad: inget kan sägas om någon fil.',
    sealed:
      'Osäkert: {reference}, version\u00A0{version}, oförändrad sedan utgivaren ({house}) stämplade den. Den offentliga loggen har inte denna version: om den ersatts eller dragits tillbaka är inte känt här. Fråga utgivaren.',
    disowned:
      'Okänd: {reference}, version\u00A0{version}. Den som har nyckeln till denna stämpel kan ha skapat filen. Fråga utgivaren.',
    lapsed: 'Stämpelns certifikat har gått ut.',
    stamp: 'En tidsstämpel kan visa när filen stämplades: denna sida granskar inga tidsstämplar.',
    revoked: 'Utgivaren ({house}) litar inte längre på detta certifikat, med verkan från den {date}.',
    broken: 'Inte äkta: filen har ändrats efter att den stämplades.',
    seal: 'Stämpeln är intakt: {name}',
    mailSigned:
      'Äkta och oförändrat: ett meddelande från utgivaren ({house}), undertecknat av {name} ({address}) den {date}.',
    mailChanged: 'Inte äkta: meddelandet har ändrats efter att det undertecknades.',
    mailHead: 'Inte längre som vid undertecknandet: {fields}',
    mailUnsigned: 'Okänt: inget bevisar orden i detta meddelande. Bilagorna bedöms för sig.',
    mailUncertain:
      'Osäkert: {name} ({address}) har undertecknat meddelandet, men inget bevisar att det kommer från utgivaren ({house}) i denna form.',
  },
} as const satisfies Readonly<Record<string, VerifyWords>>

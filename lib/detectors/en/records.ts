/** Records spoken of as things: footage, private messages, pictures, files. Whether they are shown is decided later. */
import type { Candidate } from '../../model/draft.ts';
import type { Kind } from '../../model/kinds.ts';
import { CUSTOMER_NOUNS, RELATIONS } from '../../languages/en-people.ts';
import { allMatches } from '../matches.ts';
import type { EnglishText } from './document.ts';

interface RecordRow {
  readonly kind: Kind;
  /** What no match is without: a quick look before the pattern is tried. */
  readonly cue: RegExp;
  readonly pattern: RegExp;
}

const WHOM = `(?:(?:your|his|her|their) (?:[a-z]{2,10} )?(?:${RELATIONS}|boy|girl|guests?|friends?|maid of honou?r|best man|bridesmaids?|party|group|mates?|dog|car)(?: [a-z]{3,9}ing(?: [A-Za-z]{2,14}){1,3})?|(?:every|each) (?:${CUSTOMER_NOUNS})|you|him|her|them|this (?:[a-z]{2,10} )?(?:${CUSTOMER_NOUNS})|the (?:${CUSTOMER_NOUNS})|[A-Z][a-z]{2,14})`;
const OWNER = `(?:[Yy]our|[Hh]is|[Hh]er|[Tt]heir|[A-Z][a-z]{2,14}['’]s|(?:[Tt]his|[Tt]he|[Oo]ur) (?:[a-z]{2,10} )?(?:${CUSTOMER_NOUNS})['’]s?)`;
const MESSAGES =
  '(?:texts?|text messages?|text exchange|e-?mails?|e-?mail (?:chain|thread|exchange)|messages?|DMs?|dms?|PMs?|inboxes|WhatsApps?|WhatsApp (?:messages?|chats?|thread|group)|Whatsapp (?:messages?|chats?)|chats?|chat (?:logs?|history|records?|thread)|conversations?|correspondence|voicemails?|voice ?mails?|voice ?notes?|phone calls?|phone call recordings?|letters?|message thread|threads?|rants?)';

/** What a text must hold for MESSAGES to match. */
const MESSAGE_CUE =
  /text|mail|message|DM|dm|PM|inboxes|Whats[Aa]pp|chat|conversation|correspondence|voice|phone call|letter|thread|rant/;

const ROWS: readonly RecordRow[] = [
  {
    kind: 'chat-record',
    cue: /(?:shots?|grabs?|caps?|cop(?:y|ies)|transcripts?|recordings?|outs?|audio|logs?) of /i,
    pattern: new RegExp(
      `(?:[Tt]he |[Aa] |[Aa]ll (?:the |of the )?|[Ss]ome |[Oo]ur )?(?:full |complete |whole |entire )?(?:[Ss]creen ?-?(?:shots?|grabs?|caps?)|[Cc]opies|[Cc]opy|[Tt]ranscripts?|[Rr]ecordings?|[Pp]rint-?outs?|[Aa]udio|[Ll]ogs?) of (?:(?:the|all|our|every|an?) )?(?:${OWNER} )?(?:[a-z-]{2,14} ){0,3}?(?:${MESSAGES}|[Cc]alls?)\\b(?: (?:to|with|from|between|sent to|left (?:on|for)) (?:our|my|us|me|the|this|him|her|them|you)(?: [a-z]{2,14}){0,2}?(?=[ ,.;!?:\\n]|$))?`,
      'g',
    ),
  },
  {
    kind: 'chat-record',
    cue: MESSAGE_CUE,
    pattern: new RegExp(
      `(?<![A-Za-z])(?:all (?:of )?|every one of )?${OWNER} (?:own |[a-z-]{2,14} ){0,3}?${MESSAGES}(?![A-Za-z])(?: (?:to|with|sent to|left (?:on|for)) (?:our|my|us|me)(?: [a-z]{2,14}){1,2}?(?=[ ,.;!?:\\n]|$))?`,
      'g',
    ),
  },
  {
    kind: 'chat-record',
    cue: new RegExp(`${MESSAGES}(?:(?: that| which)? (?:you|he|she|they|this) | from | between )`),
    pattern: new RegExp(
      `(?:[Tt]he|[Aa]ll(?: of)? the|[Tt]hese|[Tt]hose|[Ee]very) (?:[a-z-]{2,14} ){0,3}?${MESSAGES}(?:(?: that| which)? (?:you|he|she|they|this (?:[a-z]+ )?(?:${CUSTOMER_NOUNS})) (?:sent|wrote|left|typed|posted|fired off)(?: (?:to )?(?:us|me|our [a-z]+|my [a-z]+|the [a-z]+))?| from (?:${WHOM})(?![A-Za-z])| between (?:us|you|him|her|them)[a-z ]{0,20})`,
      'g',
    ),
  },
  {
    kind: 'chat-record',
    cue: /creen ?-?(?:shot|grab)|hat (?:log|hist|rec)|all recording|ecorded call|texts|text messages|DMs|e-?mails|messages|voicemails|WhatsApps|conversation|correspondence/,
    pattern:
      /(?:(?:[Tt]he|[Aa]ll(?: the)?|[Oo]ur|[Tt]hese|[Mm]y) )?(?:[Ss]creen ?-?(?:shots?|grabs?)|[Cc]hat (?:logs?|history|records?)|[Cc]all recordings?|[Rr]ecorded calls?|(?:[Tt]he|[Tt]hose|[Tt]hese|[Aa]ll (?:the|of the)) (?:texts|text messages|DMs|emails|e-mails|messages|voicemails|WhatsApps|whole conversation|entire conversation|full conversation|conversation|correspondence))(?![A-Za-z])/g,
  },
  {
    kind: 'surveillance',
    cue: /CCTV|cctv|[Cc]am|ootage|urveillance|ideo|ecurity|doorbell|(?:allway|obby|ark|lot|oor|anny) ?(?:recording|tape|still|picture|image|system)|(?:from|off|on|of) (?:[a-z-]{2,12} ){0,3}system/,
    pattern: new RegExp(
      `(?<![A-Za-z-])(?:(?:[Tt]he|[Oo]ur|[Yy]our|[Aa]ll|[Aa]|[Tt]his|[Tt]hat|[Ss]ome) )?(?:[a-z-]{2,12} )?(?:(?:[Ff]ull|[Ee]ntire|[Cc]omplete|[Uu]nedited|[Uu]ncut|[Tt]ime-stamped|[Cc]lear|HD|[Hh]igh-definition|[Ww]hole) )?(?:(?:[Ss]tills?|[Pp]ictures?|[Pp]hotos?|[Ii]mages?|[Cc]lips?|[Ss]creenshots?|[Ff]rames?|[Ff]ootage|[Rr]ecordings?|[Vv]ideos?) (?:from|off|on|of) (?:(?:the|our) )?(?:[a-z-]{2,12} ){0,2}?(?:CCTV|cctv|cameras?(?: \\d+)?|security (?:cameras?|footage|video)|system|footage|surveillance)|CCTV(?: (?:footage|recordings?|cameras?|video|images?|stills?|clips?|tapes?|system))?|cctv(?: footage)?|(?:[Ss]ecurity|[Ss]urveillance|[Cc]amera|[Dd]oorbell|[Dd]ash ?-?[Cc]am|[Bb]ody ?-?cam|[Hh]allway|[Ll]obby|[Cc]ar park|[Pp]arking lot|[Dd]oor|[Nn]anny) ?(?:cameras?|cams?|footage|recordings?|videos?|tapes?|stills?|pictures?|images?|system)|[Ff]ootage|[Dd]ash ?-?cams?|[Vv]ideo (?:footage|recordings?|evidence|surveillance)|(?:[Rr]ing|[Nn]est) (?:doorbell|camera|footage|video))(?![A-Za-z])(?: (?:with (?:sound|audio)|from (?:camera \\d+|that (?:night|day|evening|morning|afternoon)|the (?:night|day|evening|morning|[a-z]+ camera))|of (?:${WHOM})(?![A-Za-z])))?`,
      'g',
    ),
  },
  {
    kind: 'surveillance',
    cue: /(?:ideos?|ecordings?|lips?|ilm|apes?) of /,
    pattern: new RegExp(
      `(?:[Tt]he |[Aa] |[Oo]ur |[Ff]ull )?(?:[Vv]ideos?|[Rr]ecordings?|[Cc]lips?|[Ff]ilm|[Tt]apes?) of (?:all (?:of )?)?(?:${WHOM})(?![A-Za-z])`,
      'g',
    ),
  },
  {
    kind: 'surveillance',
    cue: /video|recording|tape|camera|film/,
    pattern:
      /(?<![A-Za-z])(?:[Tt]he|[Oo]ur|[Aa]|[Tt]his|[Aa]ll the) (?:whole |full |entire |HD |clear )?(?:videos?|recordings?|tapes?|cameras?|film)(?![A-Za-z])|(?<![A-Za-z])(?:on camera|on video|on film|on tape)(?![A-Za-z])/g,
  },
  {
    kind: 'portrait',
    cue: /(?:otos?|ictures?|ics?|raphs?|elfies?|mages?|hots?|naps?) of /,
    pattern: new RegExp(
      `(?:[Tt]he |[Aa] |[Oo]ur |[Ss]ome )?(?:[a-z-]{2,10} )?(?:[Pp]hotos?|[Pp]ictures?|[Pp]ics?|[Pp]hotographs?|[Ss]elfies?|[Ii]mages?|[Mm]ugshots?|[Ss]hots?|[Ss]naps?) of (?:${WHOM})(?![A-Za-z])`,
      'g',
    ),
  },
  {
    kind: 'portrait',
    cue: /hoto|[Pp]ic|elfie|ugshot|[Ff]ace|before[- ]and|shots/,
    pattern: new RegExp(
      `${OWNER} (?:[a-z-]{2,12} ){0,2}?(?<!profile )(?:[Pp]hotos?|[Pp]ictures?|[Pp]ics?|[Pp]hotographs?|[Ss]elfies?|[Mm]ugshots?|[Ff]aces?|before[- ]and[- ]afters?|shots|ID photo|id photo)(?![A-Za-z])`,
      'g',
    ),
  },
  {
    kind: 'portrait',
    cue: /hotographs|photos|pictures/,
    pattern:
      /(?<![A-Za-z])(?:[Pp]hotographs|[Tt]he (?:photos|pictures|photographs|before (?:pictures|photos)))(?![A-Za-z])/g,
  },
  {
    kind: 'avatar',
    cue: /rofile p|vatar|display picture/,
    pattern: new RegExp(
      `(?:${OWNER} |[Tt]he )?(?:real |current )?(?:[Pp]rofile (?:pictures?|photos?|pics?)|[Aa]vatars?|display picture)(?![A-Za-z])`,
      'g',
    ),
  },
  {
    kind: 'real-name',
    cue: /ame|identit|personal|details/,
    pattern: new RegExp(
      `${OWNER} (?:[a-z]{2,10} )?(?:[Nn]ames?|identity|identities|personal details|personal information|details)(?![A-Za-z])`,
      'g',
    ),
  },
  {
    kind: 'phone',
    cue: /number|mobile|phone/,
    pattern:
      /(?<![A-Za-z])(?:(?:[Yy]our|[Hh]is|[Hh]er|[Tt]heir) (?:[a-z]{2,10} )?|(?<=name and )|(?<=name, ))(?:phone number|mobile number|cell number|number|mobile|phone)(?![A-Za-z])/g,
  },
  {
    kind: 'email',
    cue: /mail address/,
    pattern: /(?<![A-Za-z])(?:[Yy]our|[Hh]is|[Hh]er|[Tt]heir) (?:e-?mail address|email address)(?![A-Za-z])/g,
  },
  {
    kind: 'address',
    cue: /address|where (?:you|he|she|they)/,
    pattern:
      /(?<![A-Za-z])(?:(?:[Yy]our|[Hh]is|[Hh]er|[Tt]heir) (?:home |full |current )?address|where (?:you|he|she|they)(?:['’]re|['’]s| are| is)? (?:now )?(?:lives?|living|stays?|staying))(?![A-Za-z])/g,
  },
  {
    kind: 'workplace',
    cue: /boss|employer|workplace|line manager|HR dep|headteacher|colleagues|where (?:you|he|she|they) work/,
    pattern:
      /(?<![A-Za-z])(?:(?:tell|inform|contact|call|e-?mail|write to|ring|let|copy in|send [a-z ]{2,20} to|forward [a-z ]{2,20} to) )?(?:(?:[Yy]our|[Hh]is|[Hh]er|[Tt]heir) (?:[a-z]{2,10} )?(?:boss|employers?|workplace|line manager|HR department|headteacher|colleagues)|where (?:you|he|she|they) works?)(?![A-Za-z])/g,
  },
  {
    kind: 'family',
    cue: /(?:tell|inform|contact|call|mail|show|let|it to|ring) (?:[Yy]our|[Hh]is|[Hh]er|[Tt]heir) /,
    pattern:
      /(?<![A-Za-z])(?:tell|inform|contact|call|e-?mail|show|let|send it to|ring) (?:[Yy]our|[Hh]is|[Hh]er|[Tt]heir) (?:wife|husband|partner|girlfriend|boyfriend|fianc[eé]e?|parents|mother|father|kids|children|family|mum|mom|spouse)(?![A-Za-z])/g,
  },
  {
    kind: 'health',
    cue: /(?:session|case|therapy|treatment|clinical|consultation) (?:note|record)/,
    pattern:
      /(?<![A-Za-z])(?:your|his|her|all your|all the|(?:[a-z]+ )?(?:months|years) of) (?:session|case|therapy|treatment|clinical|consultation) (?:notes|records?|recordings?)(?![A-Za-z])/g,
  },
  {
    kind: 'health',
    cue: /file|chart|prescription|medical|patient|intake form|health|notes|x-ray|scan|results|treatment|dental/,
    pattern:
      /(?<![A-Za-z])(?:[Yy]our|[Hh]is|[Hh]er|[Tt]heir) (?:[a-z]{2,10} )?(?:file|chart|prescriptions?(?: (?:list|history))?|medical (?:records?|history|notes|file)|patient (?:file|record)|intake form|health (?:form|questionnaire)|notes|x-rays?|scans?|test results|results|treatment (?:notes|records?)|dental records?)(?![A-Za-z])/g,
  },
  {
    kind: 'order-info',
    cue: /order (?:hist|num|id|det|ref)|invoice|purchase history|receipt|itemi|tab|payment (?:hist|rec)|bank details|account (?:hist|det)|tracking number|delivery (?:photo|proof)|contract/,
    pattern:
      /(?<![A-Za-z])(?:[Yy]our|[Hh]is|[Hh]er|[Tt]heir|[Tt]he) (?:[a-z]{2,10} )?(?:order (?:history|number|id|details|ref(?:erence)?)|invoices?|purchase history|receipts?|itemi[sz]ed bill|tab|payment (?:history|records?)|bank details|account (?:history|details)|tracking number|delivery (?:photo|proof)|contract)(?![A-Za-z])/g,
  },
  {
    kind: 'room-info',
    cue: /booking|reservation|confirmation|member|room (?:num|ref|det|rec|hist|code|id)|registration card/,
    pattern:
      /(?<![A-Za-z])(?:[Yy]our|[Hh]is|[Hh]er|[Tt]heir|[Tt]he) (?:[a-z]{2,10} )?(?:(?:booking|reservation|confirmation|membership|member|room) (?:number|reference|ref|details|record|history|code|id)|booking|registration card|member(?:ship)? (?:file|record))(?![A-Za-z])/g,
  },
  {
    kind: 'license-plate',
    cue: /plate|registration|reg/,
    pattern:
      /(?<![A-Za-z])(?:[Yy]our|[Hh]is|[Hh]er|[Tt]heir) (?:number plate|licen[cs]e plate|plate number|registration(?: number)?|reg)(?![A-Za-z])/g,
  },
];

/** Finds records by their nouns; gives candidates with offsets into the normal form. */
export function detectRecords(doc: EnglishText): Candidate[] {
  const found: Candidate[] = [];
  const likely = ROWS.filter((row) => row.cue.test(doc.text));
  if (likely.length === 0) return found;
  for (const sentence of doc.sentences) {
    const from = found.length;
    for (const row of likely) {
      if (!row.cue.test(sentence.text)) continue;
      for (const match of allMatches(row.pattern, sentence.text)) {
        const start = sentence.start + match.index;
        const end = start + match[0].length;
        if (found.slice(from).some((other) => other.start < end && start < other.end)) continue;
        found.push({ kind: row.kind, start, end, detector: 'en-record-noun' });
      }
    }
  }
  return found;
}

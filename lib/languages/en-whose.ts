/** English cues for whose a number, address, account or name is. */
import type { Subject } from '../model/kinds.ts';
import { CUSTOMER_NOUNS, RELATIONS, STAFF_NOUNS } from './en-people.ts';

export interface WhoseCue {
  readonly id: string;
  readonly pattern: RegExp;
  readonly subject: Subject;
  readonly weight: number;
}

const VERB =
  '(?:call|ring|phone|text|message|whatsapp|e-?mail|write(?: to)?|contact|reach(?: out)?(?: to)?|dial|visit|follow|dm|find|tag|speak (?:to|with)|talk (?:to|with)|try|drop|catch|get (?:hold of|in touch with|through to)|come (?:to|and see|see)|add|mail|send (?:it|them|a [a-z]+|[a-z ]{2,20})? ?to|give)';
const THING =
  '(?:number|phone|cell|mobile|landline|e-?mail|e-?mail address|address|handle|account|insta(?:gram)?|ig|page|profile|whatsapp|wechat|line|telegram|snapchat|facebook|twitter|tiktok|plate|number plate|licen[cs]e plate|reg|registration|car|van|truck|vehicle|bike|passport|licen[cs]e|card|sort code|home|house|place|flat|apartment|property|contact|details|inbox|order|invoice|booking|reservation|room|member(?:ship)?|policy|file)';
const DEPARTMENT =
  '(?:front desk|front office|reception(?:ist)?|office|head office|hotline|help ?line|help ?desk|support|customer (?:service|care|relations|support)|guest (?:relations|services|experience)|care (?:team|line)|warranty(?: desk)?|bookings?(?: line)?|reservations?|leasing office|switchboard|(?:duty|general|office|practice|store|shop|night|area|regional|service|front office) manager|manager|owner|director|desk|shop|store|salon|clinic|practice|surgery|studio|showroom|depot|branch|workshop|kitchen|after-?sales|box office|enquiries|inquiries|complaints? (?:team|desk|department|line|officer)|safeguarding|emergency line|out of hours|direct line|team|admissions|billing|accounts department|dispatch|service desk|service line)';

/** Cues that stand before the thing, in its sentence. */
export const BEFORE: readonly WhoseCue[] = [
  {
    id: 'contact-us',
    pattern: new RegExp(`\\b${VERB} (?:us|me|our|my)\\b`, 'gi'),
    subject: 'merchant',
    weight: 3,
  },
  { id: 'our-thing', pattern: /\b(?:our|my|ours|mine)\b/gi, subject: 'merchant', weight: 2.2 },
  {
    id: 'we-are-at',
    pattern:
      /\b(?:we are|we['’]re|i am|i['’]m|find us|come (?:and )?(?:see|visit) us|us) (?:at|on|located|based|still|always|here|open)\b|\bcome (?:and|to|by|in|down|see|visit|over)\b|\b(?:see|collect|pick) (?:it|them|yours?|up)\b|\bbring (?:it|them|the|your)\b|\bcan be reached (?:at|on|most|any)|\b(?:i|we) (?:can be reached|answer|read|live above|pick up)\b|\breach (?:us|me)\b/gi,
    subject: 'merchant',
    weight: 1.6,
  },
  { id: 'department', pattern: new RegExp(`\\b${DEPARTMENT}\\b`, 'gi'), subject: 'merchant', weight: 1.7 },
  {
    id: 'imperative',
    pattern:
      /\b(?:please|kindly|do|to|or|and|just|simply|then|always|also|feel free to|welcome to|happy to|by|,)\s(?:call|ring|phone|text|message|whatsapp|e-?mail|write|contact|dial|book|reach out|get in touch|visit|follow|drop in|pop in|come|mail|dm|email)\b|^\W{0,3}(?:call|ring|phone|text|whatsapp|e-?mail|write|contact|dial|book|visit|follow|dm|bookings?|tel|t:|e:|phone:|email:)\b/gi,
    subject: 'merchant',
    weight: 1.6,
  },
  {
    id: 'on-at',
    pattern:
      /\b(?:call|ring|phone|text|whatsapp|e-?mail|write|contact|dial|book|touch|reach|out)(?: (?:directly|direct|back|now|today|any ?time|on|at|to|via|through|by))*\s(?:on|at|to|via)?\s?$/gi,
    subject: 'merchant',
    weight: 1.4,
  },
  {
    id: 'staff-noun',
    pattern: new RegExp(
      `\\b(?:our|my|the)(?: (?!guest|customer|client)[A-Za-z'’-]{2,14}){0,2}? (?:${STAFF_NOUNS})(?! (?:sat|waited|stood|attended|knocked|parked|went|drove|came|called|rang|tried|delivered|left|replaced|installed|repaired))\\b`,
      'gi',
    ),
    subject: 'merchant',
    weight: 1.9,
  },
  {
    id: 'replies-to',
    pattern:
      /\b(?:for (?:replies|questions|queries|bookings|complaints|help|refunds|returns|appointments|details|information|assistance|any|more|further)|dedicated|toll[- ]free|24\/7|24 hours)\b/gi,
    subject: 'merchant',
    weight: 1.5,
  },

  {
    id: 'your-thing',
    pattern: new RegExp(
      `\\b(?:your|his|her|their|ur|the (?:${CUSTOMER_NOUNS})['’]s|[A-Z][a-z]{2,14}['’]s)(?: (?:own|real|personal|private|home|work|old|new|business|mobile|cell|direct|full|current|registered|e-?mail|phone|red|blue|black|white|silver|green|grey|gray|yellow|[a-z]{3,10})){0,4}? ${THING}\\b`,
      'gi',
    ),
    subject: 'customer',
    weight: 2.8,
  },
  {
    id: 'on-file',
    pattern:
      /\b(?:number|address|phone|e-?mail|mobile|cell|contact|details|name|inbox)(?: [a-z]{2,10})? (?:on (?:the|your|his|her|this|file|record|our) ?(?:account|booking|order|file|form|reservation|record|records|job|card|ticket|invoice|system|contract|profile|waiver)?|you (?:gave|left|used|provided|registered|booked|signed|put|entered|wrote)|(?:he|she|they) (?:gave|left|used|provided|registered|booked|put|entered|wrote)|given|left|registered|used|supplied|provided|we (?:have|had|hold|were given))/gi,
    subject: 'customer',
    weight: 3,
  },
  {
    id: 'he-left',
    pattern:
      /\b(?:you|he|she|they|guy|lady|man|woman|customer|guest|client|tenant|reviewer) (?:also |then |even |had |has |have |once |only )?(?:left|gave|used|uses|goes by|go by|is on|are on|posts (?:as|under)|answers? (?:to|on)|booked (?:with|under|from)|registered (?:with|under|as)|signed up (?:with|as)|ordered (?:from|with|to)|lives?|drives?|drove|parked|called from|phoned from|texted from|e-?mailed from|wrote from|hides behind|owns|paid (?:with|by|from))\b/gi,
    subject: 'customer',
    weight: 2.6,
  },
  {
    id: 'reach-him',
    pattern: new RegExp(
      `\\b(?:call|ring|phone|text|message|whatsapp|e-?mail|contact|reach|dial|find|follow|add|dm|ask|get|try|catch|write to|visit) (?:him|her|them|this (?:[a-z]+ )?(?:${CUSTOMER_NOUNS})|the (?:${CUSTOMER_NOUNS}))\\b|\\b(?:he|she|they|the (?:${CUSTOMER_NOUNS})) (?:can|could|may) be (?:reached|found|contacted|called)`,
      'gi',
    ),
    subject: 'customer',
    weight: 3.2,
  },
  {
    id: 'we-rang-you',
    pattern:
      /\b(?:we|i|our [a-z]+|my [a-z]+|[A-Z][a-z]+) (?:have |had |'ve |even |also |then |again |kept |just )?(?:called|rang|phoned|texted|messaged|e-?mailed|tried|wrote to|contacted|left (?:a |two |three |several )?(?:messages?|voicemails?)|sent (?:it|them|the [a-z]+|three|two|a [a-z]+)|calling|ringing|delivered|went|drove|came out|repaired|replaced|installed|sat|waited|stood|attended|knocked|parked)\b/gi,
    subject: 'customer',
    weight: 2.2,
  },
  {
    id: 'sent-from',
    pattern:
      /\b(?:(?:nobody|no one|you|he|she|they) (?:ever |even |never )?(?:picked up|answered|replied|responded)(?: [a-z]+)? (?:on|at|to|from)|from|by text from|by e-?mail from|off)(?: (?:the|a) (?:number|address|phone|account|e-?mail))?\s?$/gi,
    subject: 'customer',
    weight: 3,
  },
  {
    id: 'been-to',
    pattern:
      /\b(?:got to|arrived at|turned up at|came by|reached|parked outside|been (?:out )?to|went (?:out )?to|came (?:out )?to|drove (?:out )?to|visits? to|call-?outs? to|trips? to|the (?:house|flat|property|home|apartment|place|job|address) (?:at|on|is|was)|delivered to|shipped (?:new )?to)\s?$/gi,
    subject: 'customer',
    weight: 3,
  },
  {
    id: 'caller-id',
    pattern:
      /\b(?:caller id|registered (?:to|under|keeper)|booked (?:with|under|from|on)|signed up|came (?:back )?from|came in from|originated from|logged in as|account holder|called (?:us )?from|calls? (?:came )?from|texts? (?:came )?from|replies have gone|went to|sent to|delivered to|shipped to|signed for (?:at|by)|drive past|go past|folks can|dropped (?:off )?at|left at|collected from|picked up from|owner of|resident of|resident at|home of|of the property at|job at|work at|out to|charged to|paid (?:with|from|by)|linked to|tied to|belongs to|issued to|driver on|outside|leaning on)\b/gi,
    subject: 'customer',
    weight: 1.5,
  },
  {
    id: 'customer-noun',
    pattern: new RegExp(
      `\\b(?:this|the|that|said|reviewer['’]s|buyer['’]s|guest['’]s) (?:[a-z]{2,10} )?(?:${CUSTOMER_NOUNS})(?:['’]s)?\\b|\\b[Bb]uyer['’]s\\b`,
      'gi',
    ),
    subject: 'customer',
    weight: 1.5,
  },
  { id: 'pronoun', pattern: /\b(?:he|she|his|her|him)\b/gi, subject: 'customer', weight: 1 },
  {
    id: 'emergency',
    pattern: new RegExp(
      `\\b(?:emergency contact|next of kin|neighbou?r|landlord|guarantor|(?:your|his|her|their) (?:${RELATIONS}|boss|employer|lawyer|friend))\\b`,
      'gi',
    ),
    subject: 'other',
    weight: 3.4,
  },
  {
    id: 'authority',
    pattern:
      /\b(?:police|ombudsman|regulator|trading standards|SRA|FCA|ICO|CQC|DVSA|ofsted|action fraud|council|bureau|department of|ministry|commission|authority|consumer (?:council|protection|affairs|helpline)|citizens advice|health department|attorney general|better business bureau|samaritans|crisis line|hotline of|education bureau|environmental health|insurance commissioner|adjudicator|crimestoppers|fire department|non-emergency)\b/gi,
    subject: 'unknown',
    weight: 5,
  },
];

/** Cues that stand after the thing, in its sentence. */
export const AFTER: readonly WhoseCue[] = [
  {
    id: 'after-ours',
    pattern:
      /\b(?:is|are|was) (?:our|my|ours|mine|the shop|the front desk|reception|the office)\b|\bthat['’]s (?:us|me|our|my)\b|\bthe (?:shop|office|front desk)\b|\b(?:my|our) (?:cell|mobile|direct|personal|own|office|line)\b|\bask(?:ing)? for (?:me|us|the)\b|\bask for [A-Z]/gi,
    subject: 'merchant',
    weight: 2.2,
  },
  {
    id: 'after-we',
    pattern:
      /\b(?:and|so|or|where|if it [a-z ]{2,12},?) (?:we|i)(?:['’]ll|['’]d)?\b|\b(?:we|i)['’](?:ll|d)\b|\bany ?time\b|\b(?:is|are) (?:answered|staffed|open|monitored|free)\b|\bweekdays\b|\b(?:mon|monday)\b|\bto (?:book|discuss|arrange|speak|make|reach|resolve|talk)\b|\bso (?:that )?we\b|\bI answer\b/gi,
    subject: 'merchant',
    weight: 1.5,
  },
  {
    id: 'after-left',
    pattern:
      /\b(?:the|that|a|which is the|same) (?:[a-z]+ )?(?:number|address|one|phone|e-?mail|inbox) (?:that |which )?(?:you|he|she|they|on|we)\b|\bthat (?:you|he|she) (?:gave|left|used)\b|\b(?:as|which) (?:you|he|she|they) (?:gave|left|wrote|supplied|provided|registered)\b|\bsame number\b/gi,
    subject: 'customer',
    weight: 2.8,
  },
  {
    id: 'after-dead',
    pattern:
      /\b(?:rang out|unopened|unanswered|bounced|disconnected|no answer|never (?:picked up|answered|replied|called back)|out of service|switched off|did ?n['’]?t (?:answer|pick up)|did not (?:answer|pick up|reply)|voicemail|wrong number|was blocked|blocked us|went (?:straight )?to voicemail|were opened|signed for|left with|was delivered|were delivered)\b/gi,
    subject: 'customer',
    weight: 2,
  },
  {
    id: 'after-ask-her',
    pattern:
      /\b(?:and|to) (?:ask|tell|say|let|see) (?:him|her|them|what|why|how)\b|\b(?:he|she) (?:loves|will|likes|always|has|is|was|had|never|knows|can|came|left|lives|drives)\b|\byourself\b/gi,
    subject: 'customer',
    weight: 1.8,
  },
];

/** Cues around a person's name. */
export const NAME_BEFORE: readonly WhoseCue[] = [
  {
    id: 'i-am',
    pattern:
      /\b(?:i['’]m|i am|my name is|my name['’]s|my name,|\bme(?: direct(?:ly)?| personally| back)?, |\bi, |myself,?|it['’]s me,?|here['’]s|[A-Z][a-z]+ here too, funny enough\. i['’]m)\s?$/gi,
    subject: 'staff',
    weight: 5,
  },
  {
    id: 'our-role',
    pattern: new RegExp(
      `\\b(?:(?:our|my|the|one of our|your)(?: (?!guest|customer|client)[A-Za-z'’-]{2,14}){0,3}? (?:(?:head|director|chief|manager|master) of [a-z]{3,14}(?: [a-z]{3,14})?|[a-z]{4,12} officer|${STAFF_NOUNS})|(?:our|my) [a-z]{3,14},|my (?:[a-z-]{2,10} )?(?:${RELATIONS}|business partner)),?(?: is| was| called| named)?\\s?$`,
      'gi',
    ),
    subject: 'staff',
    weight: 4,
  },
  {
    id: 'ask-for',
    pattern:
      /\b(?:ask(?:ing)? (?:for|to speak (?:to|with))|speak (?:to|with)|talk to|report to|reach out to|get in touch with|contact|attention of|directly to)\s?(?:me, |either |our |my )?(?:an? [a-z]{3,12}, )?$/gi,
    subject: 'staff',
    weight: 3.6,
  },
  {
    id: 'served-by',
    pattern:
      /\b(?:served by|looked after by|handled by|answered by|cooked by|by our|with our|thanks? to|credit to|praise for|kind words about|compliments? (?:to|for|about)|pass (?:this|it|that|your [a-z ]{2,20}) (?:on|along) to|let|told|tell|spoken (?:to|with)|chat with|word with|shared (?:this|it|your [a-z]+) with|mention(?:ed|ing)?(?: of)?|shout-?out to|and)\s?$/gi,
    subject: 'staff',
    weight: 0.9,
  },
  {
    id: 'customer-name-is',
    pattern: new RegExp(
      `\\b(?:(?:her|his|their|your|lady['’]s|man['’]s|customer['’]s|reviewer['’]s|guest['’]s|woman['’]s|guy['’]s|whose) (?:real |full |first |actual |last |maiden |given )*name(?:['’]s| is| was|,)|(?:is|was|it['’]?s) you,?|name(?:s)? on (?:it|the [a-z]+),?|known as|goes by|real name(?: is|:)?|a\\.?k\\.?a\\.?|under the name(?: of)?|in the name of|booked (?:by|under)|signed (?:by)?|we know (?:it['’]?s|it is|this is|who)|you['’]re|you are|none other than|hiding as|otherwise known as)\\s?["“']?$`,
      'gi',
    ),
    subject: 'customer',
    weight: 4,
  },
  {
    id: 'customer-noun',
    pattern: new RegExp(
      `(?<!\\b(?:dear|valued|morning|afternoon|evening|hello|hi|hey|thanks|you) )\\b(?:${CUSTOMER_NOUNS}),? (?:a |is |was |is a |called |named |one )?(?:an? )?(?:mr|mrs|ms|miss)?\\.?\\s?$`,
      'gi',
    ),
    subject: 'customer',
    weight: 3,
  },
  {
    id: 'a-mr',
    pattern:
      /\b(?:a|an|one|our friend|dear|hello|hi|hey|good (?:morning|afternoon|evening)) (?:certain )?(?:mr|mrs|ms|miss|dr)?\.?\s?$/gi,
    subject: 'customer',
    weight: 1.5,
  },
  {
    id: 'approached',
    pattern: /\b(?:ring|call|text|message|e-?mail|ask|tell|visit|phone|whatsapp|dm)\s$/gi,
    subject: 'customer',
    weight: 1,
  },
  {
    id: 'other-person',
    pattern: new RegExp(
      `\\b(?:emergency contact|next of kin|neighbou?r|landlord|guarantor|(?:your|his|her|their) (?:[a-z]{2,8} )?(?:${RELATIONS}|boss|employer|friend|mate|lawyer))[,:]?(?: a| is| was| called| named)?\\s?(?:mr|mrs|ms)?\\.?\\s?$`,
      'gi',
    ),
    subject: 'other',
    weight: 5,
  },
  {
    id: 'other-expert',
    pattern:
      /\b(?:by|solicitors?,?|lawyers?,?|attorneys?,?|architects?|author|singer|actor|president|king|queen|saint|designer|artist|like|even|composer|poet|film(?:s)?|song|album|brand|firm|chef|celebrity|late)\s$/gi,
    subject: 'unknown',
    weight: 2,
  },
  {
    id: 'not-you',
    pattern: /\b(?:father|founder|since|founded by|named after|in honou?r of|in memory of)\s?$/gi,
    subject: 'unknown',
    weight: 1.5,
  },
];

export const NAME_AFTER: readonly WhoseCue[] = [
  {
    id: 'role-after',
    pattern: new RegExp(
      `^[\\s,(|–—-]{0,8}(?:(?:the|our|your|my|who is our|is our|is the|is my) )?(?:[A-Za-z&'’-]{2,14} ){0,3}?(?:${STAFF_NOUNS}|Manager|Owner|Director|Chef|President|Proprietor|CEO|GM|Host|Partner|Reception|Management|Relations)\\b`,
      'i',
    ),
    subject: 'staff',
    weight: 2.8,
  },
  {
    id: 'name-here',
    pattern: /^ here(?:,|[.!]| (?:from|again|at)\b)/gi,
    subject: 'staff',
    weight: 4,
  },
  {
    id: 'class-of',
    pattern: /^['’]s (?:[a-z]+ )?(?:class|workshop|course|recipe|shift|team|chair|table|section|bar)\b/gi,
    subject: 'staff',
    weight: 3,
  },
  {
    id: 'will-help',
    pattern:
      /^,?(?: or [A-Z][a-z]+)?(?:['’]ll| will| would| can| has been| is here| has already| has now| is going to| is on)(?: also| personally| gladly| happily)? (?:be in touch|be (?:so |very |absolutely )?(?:happy|glad|delighted|thrilled|pleased|over the moon|touched)|call|ring|contact|e-?mail|sort|fix|go over|help|look|take|show|make|love|do|come|assist|follow|reach|with us|working|worked|trained|told|learned|spoken|apologi[sz]ed|been (?:spoken|told|with|re|trained|given))/gi,
    subject: 'staff',
    weight: 2.4,
  },
  {
    id: 'and-team',
    pattern:
      /^,? (?:and|&) (?:the |our |all |everyone |his |her )?(?:whole |entire )?(?:team|crew|staff|family|gang|all|everyone|girls|boys|folks|i\b)|^,? (?:from|in|at|on) (?:our|the|my) (?!street|corner|road|branch across)(?:[a-z]+ ){0,2}(?:team|office|front desk|kitchen|bar|crew|shop|reception|desk|department|accounts|billing)/gi,
    subject: 'staff',
    weight: 3,
  },
  {
    id: 'our-own',
    pattern:
      /^,? (?:has been with us|works for us|works here|joined us|is one of our|is new|is in (?:his|her) first|started|who (?:served|looked after|did your|cut your|fixed|runs|owns|manages|works (?:here|for us|with us)|was (?:serving|on shift|working)))/gi,
    subject: 'staff',
    weight: 3,
  },
  {
    id: 'did-to-us',
    pattern:
      /^,?(?: who| you| and (?:his|her))?(?: (?:also|then|even|still|never|has|had|have|only|just|simply|actually|conveniently))*(?:['’]d|['’]s)? (?:owes?|owed|left|refus\w+|never|came|booked|ordered|signed|turned|stole|threaten\w*|claim\w*|lives?|works|worked|teaches|drives?|demand\w*|lied|walked out|shouted|scream\w*|complain\w*|bought|returned|did ?n['’]?t|did not|paid|can be|is (?:known|banned|a\b|the (?:same|one))|was (?:given|told|drunk|rude|caught|asked|banned|shown)|texted|e-?mailed|wrote|called|retired|of \d|of [A-Z]|from [A-Z]|from the)/gi,
    subject: 'customer',
    weight: 1.8,
  },
  {
    id: 'other-after',
    pattern:
      /^[^.!?\n]{0,40}?,? (?:your|his|her|their) (?:next[- ]door )?(?:neighbou?r|landlord|boss|guarantor|emergency contact|next of kin)/gi,
    subject: 'other',
    weight: 4,
  },
  {
    id: 'you-after',
    pattern: /^,? (?:you|we both|we know|let['’]s|don['’]t|stop|please (?:stop|tell))\b/gi,
    subject: 'customer',
    weight: 1.4,
  },
  {
    id: 'possession',
    pattern:
      /^['’]s (?:texts?|messages?|e-?mails?|photos?|card|order|account|behaviou?r|phone|number|address|bill|debt|husband|wife|son|daughter|own|signature|car|review|story|little|rant|tantrum)/gi,
    subject: 'customer',
    weight: 2.2,
  },
  { id: 'yourself', pattern: /^ (?:yourself|directly and ask)/gi, subject: 'customer', weight: 2 },
];

/** Anything said of the customer by way of a member of staff: whom a pronoun means. */
export const STAFF_ANTECEDENT = new RegExp(
  `\\b(?:our|my|one of our|the)(?: (?!guest|customer|client)[A-Za-z'’-]{2,14}){0,2}? (?:${STAFF_NOUNS}|husband|wife|son|daughter|father|mother|brother|sister|mum|mom|dad)\\b`,
  'gi',
);
export const CUSTOMER_ANTECEDENT = new RegExp(
  `\\b(?:this|the|that|said|our)(?: [a-z'’-]{2,14}){0,2}? (?:${CUSTOMER_NOUNS})\\b`,
  'gi',
);

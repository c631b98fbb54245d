/** The tone of a whole reply: an apology prints the shop's own number, an attack the customer's. */
export interface Tone {
  /** How many words excuse, thank or invite; how many accuse. */
  readonly apologetic: number;
  readonly accusing: number;
}

/** The tone with what the fitted model makes of the whole text. */
export interface Mood extends Tone {
  /** Log-odds that the text exposes its customer, from its words and build alone. */
  readonly exposes: number;
  readonly kind: boolean;
  readonly hostile: boolean;
}

const KIND_WORDS =
  /抱歉|对不起|不好意思|歉意|致歉|赔罪|赔不是|感谢|谢谢|您好|亲爱的|尊敬的|给您添|麻烦您|欢迎(?:再|下次|您)|期待|改进|改正|整改|退您|退给您|退款给|补偿|免费|补寄|重做|我们的(?:错|责任|疏忽|失误)|是我们不对|怪我们|没做好|没服务好|我们认|我认|查实|核实|反馈|祝您|敬请谅解|见谅|海涵|放心|随时联系|多多包涵|没留住怪|欢迎您|请您|收到|批评得对|指正/g;
const HOSTILE_WORDS =
  /差评师|恶意|碰瓷|讹|敲诈|勒索|诽谤|污蔑|诬陷|造谣|抹黑|职业打假|白嫖|吃白食|避雷|拉黑|曝光|不要脸|脸皮|良心|无赖|赖账|老赖|骗子|垃圾人|小人|素质|撒泼|撒谎|说谎|胡说|扯把子|倒打一耙|颠倒黑白|装什么|你倒|您倒|怎么就成|信不信|等着|走着瞧|别怪|奉陪|法庭见|起诉|追究|律师函|呵呵|还好意思|凭什么|你自己|您自己|谁怕谁|删评|删差评|要脸|嘴脸|同行(?:注意|看到|都)|各位(?:买家|同行|老板|商家)|大家(?:评评|看看|小心|注意|擦亮)|认识(?:她|他|一下)|名单|黑名单|人品|装(?:无辜|可怜|穷)|狗|滚|贱|丢人|作妖|戏精|惹|奇葩|极品|占便宜|薅羊毛|不是吧|可笑|荒唐|扪心自问|心里没数|有意思吗|好意思|怪我们|怪谁|？你|？您/g;

/** Reads the tone by counting words. Takes normal text. */
export function toneOf(text: string): Tone {
  const apologetic = text.match(KIND_WORDS)?.length ?? 0;
  const accusing = text.match(HOSTILE_WORDS)?.length ?? 0;
  return { apologetic, accusing };
}

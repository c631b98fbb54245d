/** Words of Chinese addresses: names of regions without the mainland's codes, suffixes of streets and estates. */

/** Counties and cities of Taiwan (Ministry of the Interior), districts that stand for themselves there and in Hong Kong. */
export const TAIWAN_AND_HONG_KONG =
  '台北 新北 桃园 台中 台南 高雄 基隆 新竹 嘉义 苗栗 彰化 南投 云林 屏东 宜兰 花莲 台东 澎湖 金门 板桥 中和 永和 三重 新庄 中坜 淡水 新店 土城 芦洲 汐止 林口 员林 丰原 ' +
  '将军澳 太子 旺角 尖沙咀 铜锣湾 青衣 何文田 天水围 柴湾 北角 鲗鱼涌 粉岭 上水 深水埗 红磡 土瓜湾 马鞍山 荔枝角 美孚 油麻地 佐敦 香港仔 筲箕湾 太古城 黄埔';

export const STREET = '(?:大道|大街|马路|胡同|路|街|巷|弄|道|段|条|横街|里弄)';

export const ESTATE =
  '(?:小区|花园|家园|公寓|新村|花苑|嘉园|新城|名城|大厦|公馆|壹号|家属院|家属区|家属楼|宿舍楼?|教职工楼|大院|庄园|华府|雅居|山庄|半岛|名邸|豪庭|华庭|社区|名苑|雅苑|佳苑|国际|广场|中心城|花城|锦城|绿洲|府邸|学府|御府|学生公寓|学生套房|唐楼|苑|邨|园|府|庭|湾|郡|居|邸|城|寓|里|台|轩|阁|坊|村|屯|寨|楼)';

/** What numbers in an address count. */
export const UNIT =
  '(?:号楼|号院|号|栋|幢|座|单元|弄|室|房|楼|层|户|门|组|斋|舍|期|区|巷|院|段|街|之\\d{1,2}|F|f|邨|阁|隔断间)';

/** Words that bring in a place where somebody lives or gets parcels. */
export const HOME_LEAD =
  '(?:家住|住在|居于|住址(?:是|为|[:：])?|(?:收货|收件|送货|家庭|户口|快递|登记|上门|寄件)的?(?:地址|地方)(?:是|为|在|写的?是?|[:：])?|地址(?:是|写的?是?|写了|为|在|[:：])|家就?在|租住在?|租的?是|现住|暂住|寄到|寄去|寄至|寄往|送到|送去|送至|送回|发到|搬到|住的?(?:就)?是|派送到|起点为|终点为|[你您他她]家?住|[你您他她]家)';

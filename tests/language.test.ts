import { describe, expect, test } from 'vitest'
import { lint } from '../src/core.ts'

/** Replies as kind as any, by their language. */
const REPLIES: Readonly<Record<string, readonly string[]>> = {
  Arabic: ['شكرا لرسالتك، تم إرسال طلبك اليوم.', 'سوف نكتب إليك غدا صباحا.', 'يمكنك إعادة الطرد مجانا.'],
  Bulgarian: [
    'Благодаря за вашето писмо, поръчката е изпратена днес.',
    'Ще ви пишем утре сутринта.',
    'Можете да върнете пратката безплатно.',
  ],
  Chinese: ['感谢您的来信，您的订单今天已经寄出。', '我们明天早上会给您写信。', '您可以免费退回包裹。'],
  Czech: [
    'Děkujeme za zprávu, vaše objednávka byla dnes odeslána.',
    'Napíšeme vám zítra ráno.',
    'Balík můžete vrátit zdarma.',
  ],
  Dutch: [
    'Bedankt voor uw bericht, uw bestelling is vandaag verstuurd.',
    'Wij schrijven u morgenochtend.',
    'U kunt het pakket gratis terugsturen.',
  ],
  Finnish: [
    'Kiitos viestistäsi, tilauksesi on lähetetty tänään.',
    'Kirjoitamme sinulle huomenna aamulla.',
    'Voit palauttaa paketin ilmaiseksi.',
  ],
  French: [
    'Merci pour votre message, votre commande est partie ce matin.',
    'Nous vous écrirons demain matin.',
    'Vous pouvez renvoyer le colis gratuitement.',
  ],
  German: [
    'Danke für Ihre Nachricht, Ihre Bestellung wurde heute verschickt.',
    'Wir schreiben Ihnen morgen früh.',
    'Sie können das Paket kostenlos zurücksenden.',
  ],
  Greek: [
    'Ευχαριστούμε για το μήνυμα, η παραγγελία σας στάλθηκε σήμερα.',
    'Θα σας γράψουμε αύριο το πρωί.',
    'Μπορείτε να επιστρέψετε το δέμα δωρεάν.',
  ],
  Hebrew: ['תודה על ההודעה, ההזמנה שלך נשלחה היום.', 'נכתוב לך מחר בבוקר.', 'אפשר להחזיר את החבילה בחינם.'],
  Hindi: ['आपके संदेश के लिए धन्यवाद, आपका ऑर्डर आज भेज दिया गया है।', 'हम आपको कल सुबह लिखेंगे।', 'आप पार्सल मुफ्त में लौटा सकते हैं।'],
  Italian: [
    'Grazie per il messaggio, il tuo ordine è stato spedito oggi.',
    'Ti scriveremo domani mattina.',
    'Puoi restituire il pacco gratuitamente.',
  ],
  Japanese: [
    'ご連絡ありがとうございます。ご注文の品は本日発送いたしました。',
    '明日の朝にご連絡いたします。',
    '荷物は無料で返送できます。',
  ],
  Korean: [
    '문의해 주셔서 감사합니다. 주문하신 상품은 오늘 발송되었습니다.',
    '내일 아침에 연락드리겠습니다.',
    '소포는 무료로 반품하실 수 있습니다.',
  ],
  Polish: [
    'Dziękujemy za wiadomość, twoje zamówienie zostało dziś wysłane.',
    'Napiszemy do ciebie jutro rano.',
    'Paczkę możesz zwrócić za darmo.',
  ],
  Portuguese: [
    'Obrigado pela sua mensagem, o seu pedido foi enviado hoje.',
    'Vamos escrever amanhã de manhã.',
    'Pode devolver a encomenda gratuitamente.',
  ],
  Russian: [
    'Спасибо за ваше письмо, ваш заказ отправлен сегодня.',
    'Мы напишем вам завтра утром.',
    'Вы можете вернуть посылку бесплатно.',
  ],
  Spanish: [
    'Gracias por su mensaje, su pedido ha salido esta mañana.',
    'Le escribiremos mañana por la mañana.',
    'Puede devolver el paquete gratis.',
  ],
  Thai: ['ขอบคุณสำหรับข้อความ คำสั่งซื้อของคุณถูกส่งแล้ววันนี้', 'เราจะเขียนถึงคุณพรุ่งนี้เช้า', 'คุณสามารถส่งพัสดุคืนได้ฟรี'],
  Turkish: [
    'Mesajınız için teşekkürler, siparişiniz bugün gönderildi.',
    'Size yarın sabah yazacağız.',
    'Paketi ücretsiz iade edebilirsiniz.',
  ],
}

/** Words of English that stand in replies in any language. */
const MIXED = [
  'order 4471',
  'tracking',
  'wifi',
  'the app',
  'email',
  'refund',
  'Ana',
  'login',
  'OK',
  'https://a.example/x',
]

/** Replies in English of which many words are in no dictionary. */
const ENGLISH = [
  'Hi Siobhán, Krzysztof from Wrocław has sent the Gökotta lamp to Nguyễn Thị Mai.',
  'Your refs are KX-4471-B, ZZ9Q, RMA77120 and PO-00913-TT; the SKU is HG7-LTE-XL.',
  'thx 4 ur msg m8, pls dm us ur acct no n we will chk it 2day',
  'Please press Ctrl+Shift+R, then open config.yaml and set maxRetries to 3.',
  'The Kärcher, the Bürstner and the Škoda are with Jürgen, and Łukasz will bring them to you.',
  'Great news! Tariq, Oluwaseun, Xiomara and Ayşegül will meet you at Llanfairpwll.',
  'lol yes u can, just tap the lil gear icon ⚙️ n pick “reset” 👍',
  'It is in Rīga now.',
  'Gracias! We have sent it today.',
]

const replies = Object.values(REPLIES).flat()

/** Ten thousand replies of one to three sentences, some with words of English in them. */
const many = Array.from({ length: 10_000 }, (_, index) => {
  const word = MIXED[index % MIXED.length]!
  const [first, second, third] = [index, index / 7, index / 61].map((at) => replies[Math.floor(at) % replies.length]!)
  return [first, ...(index % 2 ? [`${word} ${second}`] : []), ...(index % 3 ? [`${third} (${word})`] : [])].join(
    index % 5 ? ' ' : '\n',
  )
})

describe('a reply', () => {
  test.each(Object.keys(REPLIES))('in %s is reported as one that is not understood', (language) => {
    expect(lint(REPLIES[language]!.join(' ')).incomplete).toBe('language')
  })

  test.each(ENGLISH)('in English with other words is read: %s', (reply) => {
    expect(lint(reply).incomplete).toBeUndefined()
  })

  test('in letters that look like others is not taken for harm in disguise', () => {
    expect(new Set(many).size).toBeGreaterThan(3_000)
    const found = many.flatMap((reply) =>
      lint(reply)
        .findings.filter(({ range }) => /[^\p{Script=Latin}\p{Script=Common}]/u.test(reply.slice(...range)))
        .map(({ ruleId }) => `${ruleId}: ${reply}`),
    )
    expect(found).toEqual([])
  }, 60_000)
})

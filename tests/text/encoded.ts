/** An invented text, the name of its encoding, and its bytes as the codecs of Python make them. */
export const ENCODED: readonly (readonly [encoding: string, text: string, hex: string])[] = [
  [
    'windows-1251',
    'Жители приморского города вышли вчера на главную площадь, чтобы проводить старый трамвай. Мэр сказал, что новый маршрут откроют весной, а вагон станет музеем.',
    'c6e8f2e5ebe820eff0e8eceef0f1eaeee3ee20e3eef0eee4e020e2fbf8ebe820e2f7e5f0e020ede020e3ebe0e2edf3fe20efebeef9e0e4fc2c20f7f2eee1fb20eff0eee2eee4e8f2fc20f1f2e0f0fbe920f2f0e0ece2e0e92e20ccfdf020f1eae0e7e0eb2c20f7f2ee20edeee2fbe920ece0f0f8f0f3f220eef2eaf0eefef220e2e5f1edeee92c20e020e2e0e3eeed20f1f2e0ede5f220ecf3e7e5e5ec2e',
  ],
  [
    'koi8-r',
    'Жители приморского города вышли вчера на главную площадь, чтобы проводить старый трамвай. Мэр сказал, что новый маршрут откроют весной, а вагон станет музеем.',
    'f6c9d4c5ccc920d0d2c9cdcfd2d3cbcfc7cf20c7cfd2cfc4c120d7d9dbccc920d7dec5d2c120cec120c7ccc1d7ced5c020d0cccfddc1c4d82c20ded4cfc2d920d0d2cfd7cfc4c9d4d820d3d4c1d2d9ca20d4d2c1cdd7c1ca2e20eddcd220d3cbc1dac1cc2c20ded4cf20cecfd7d9ca20cdc1d2dbd2d5d420cfd4cbd2cfc0d420d7c5d3cecfca2c20c120d7c1c7cfce20d3d4c1cec5d420cdd5dac5c5cd2e',
  ],
  [
    'gb18030',
    '周一早上，海边小城的居民来到广场，送别最后一辆旧电车。市长说，新的线路将在春天开通，旧车将成为博物馆。很多人带着孩子来拍照，他们说这是一个难忘的日子。',
    'd6dcd2bbd4e7c9cfa3acbaa3b1dfd0a1b3c7b5c4bed3c3f1c0b4b5bdb9e3b3a1a3accbcdb1f0d7eebaf3d2bbc1bebec9b5e7b3b5a1a3cad0b3a4cbb5a3acd0c2b5c4cfdfc2b7bdabd4dab4baccecbfaacda8a3acbec9b3b5bdabb3c9ceaab2a9ceefb9dda1a3badcb6e0c8cbb4f8d7c5baa2d7d3c0b4c5c4d5d5a3accbfbc3c7cbb5d5e2cac7d2bbb8f6c4d1cdfcb5c4c8d5d7d3a1a3',
  ],
  [
    'big5',
    '週一早上，海邊小城的居民來到廣場，送別最後一輛舊電車。市長說，新的路線將在春天開通，舊車將成為博物館。很多人帶著孩子來拍照，他們說這是一個難忘的日子。',
    'b667a440a6ada457a141aefcc3e4a470abb0aabaa97ea5c1a8d3a8ecbc73b3f5a141b065a74fb3ccabe1a440bdf8c2c2b971a8aea143a5abaaf8bba1a141b773aabab8f4bd75b14ea662ac4ba4d1b67db371a141c2c2a8aeb14ea6a8acb0b3d5aaabc05da143abdca668a448b161b5dbabc4a46ca8d3a9e7b7d3a141a54cadccbba1b36fac4fa440add3c3f8a7d1aabaa4e9a46ca143',
  ],
  [
    'shift_jis',
    '月曜日の朝、海辺の町の人々は広場に集まり、最後の古い路面電車を見送りました。市長は、新しい路線は春に開通すると話しました。子どもたちは写真を撮っていました。',
    '8c8e976a93fa82cc92a981418a4395d382cc92ac82cc906c815882cd8d4c8fea82c98f5782dc82e881418dc58ce382cc8cc382a2984896ca93648ed482f08ca9919782e882dc82b582bd81428e7392b782cd8141905682b582a2984890fc82cd8f7482c98a4a92ca82b782e982c6986282b582dc82b582bd81428e7182c782e082bd82bf82cd8eca905e82f08e4282c182c482a282dc82b582bd8142',
  ],
  [
    'euc-jp',
    '月曜日の朝、海辺の町の人々は広場に集まり、最後の古い路面電車を見送りました。市長は、新しい路線は春に開通すると話しました。子どもたちは写真を撮っていました。',
    'b7eecdcbc6fca4cec4aba1a2b3a4cad5a4cec4aea4cebfcda1b9a4cfb9adbeeca4cbbdb8a4dea4eaa1a2bac7b8e5a4ceb8c5a4a4cfa9ccccc5c5bcd6a4f2b8abc1f7a4eaa4dea4b7a4bfa1a3bbd4c4b9a4cfa1a2bfb7a4b7a4a4cfa9c0fea4cfbdd5a4cbb3abc4cca4b9a4eba4c8cfc3a4b7a4dea4b7a4bfa1a3bbd2a4c9a4e2a4bfa4c1a4cfbcccbfbfa4f2bba3a4c3a4c6a4a4a4dea4b7a4bfa1a3',
  ],
  [
    'euc-kr',
    '월요일 아침 바닷가 작은 도시의 주민들이 광장에 모여 마지막 낡은 전차를 배웅했다. 시장은 새 노선이 봄에 열릴 것이라고 말했다. 많은 사람들이 아이들과 함께 사진을 찍었다.',
    'bff9bfe4c0cf20bec6c4a720b9d9b4e5b0a120c0dbc0ba20b5b5bdc3c0c720c1d6b9ceb5e9c0cc20b1a4c0e5bfa120b8f0bfa920b8b6c1f6b8b720b3b0c0ba20c0fcc2f7b8a620b9e8bff5c7dfb4d92e20bdc3c0e5c0ba20bbf520b3ebbcb1c0cc20babdbfa120bfadb8b120b0cdc0ccb6f3b0ed20b8bbc7dfb4d92e20b8b9c0ba20bbe7b6f7b5e9c0cc20bec6c0ccb5e9b0fa20c7d4b2b220bbe7c1f8c0bb20c2efbefab4d92e',
  ],
  [
    'windows-1253',
    'Οι κάτοικοι της παραθαλάσσιας πόλης βγήκαν χθες στην πλατεία για να αποχαιρετήσουν το παλιό τραμ. Ο δήμαρχος είπε ότι η νέα γραμμή θα ανοίξει την άνοιξη και το όχημα θα γίνει μουσείο. “Θα μας λείψει” είπαν.',
    'cfe920eadcf4efe9eaefe920f4e7f220f0e1f1e1e8e1ebdcf3f3e9e1f220f0fcebe7f220e2e3deeae1ed20f7e8e5f220f3f4e7ed20f0ebe1f4e5dfe120e3e9e120ede120e1f0eff7e1e9f1e5f4def3eff5ed20f4ef20f0e1ebe9fc20f4f1e1ec2e20cf20e4deece1f1f7eff220e5dff0e520fcf4e920e720eddde120e3f1e1ececde20e8e120e1edefdfeee5e920f4e7ed20dcedefe9eee720eae1e920f4ef20fcf7e7ece120e8e120e3dfede5e920eceff5f3e5dfef2e2093c8e120ece1f220ebe5dff8e5e99420e5dff0e1ed2e',
  ],
  [
    'windows-1256',
    'خرج سكان المدينة الساحلية أمس إلى الساحة لوداع الترام القديم. وقال رئيس البلدية إن الخط الجديد سيفتح في الربيع، وإن العربة ستصبح متحفا. وجاء كثيرون مع أطفالهم لالتقاط الصور.',
    'ced1cc20d3dfc7e420c7e1e3cfede4c920c7e1d3c7cde1edc920c3e3d320c5e1ec20c7e1d3c7cdc920e1e6cfc7da20c7e1cad1c7e320c7e1decfede32e20e6dec7e120d1c6edd320c7e1c8e1cfedc920c5e420c7e1ced820c7e1cccfedcf20d3edddcacd20dded20c7e1d1c8eddaa120e6c5e420c7e1dad1c8c920d3cad5c8cd20e3cacdddc72e20e6ccc7c120dfcbedd1e6e420e3da20c3d8ddc7e1e5e320e1c7e1cadec7d820c7e1d5e6d12e',
  ],
  [
    'windows-1250',
    'Mieszkańcy nadmorskiego miasta wyszli wczoraj na główny plac, żeby pożegnać stary tramwaj. Burmistrz powiedział, że nowa linia zostanie otwarta wiosną, a wagon będzie muzeum. „Będziemy tęsknić” – mówili.',
    '4d6965737a6b61f16379206e61646d6f72736b6965676f206d6961737461207779737a6c692077637a6f72616a206e612067b3f3776e7920706c61632c20bf65627920706fbf65676e61e6207374617279207472616d77616a2e204275726d697374727a20706f776965647a6961b32c20bf65206e6f7761206c696e6961207a6f7374616e6965206f7477617274612077696f736eb92c2061207761676f6e2062ea647a6965206d757a65756d2e208442ea647a69656d792074ea736b6e69e6942096206df377696c692e',
  ],
  [
    'windows-1254',
    'Sahil kentinin sakinleri dün eski tramvayı uğurlamak için meydanda toplandı. Belediye başkanı yeni hattın ilkbaharda açılacağını, aracın ise müze olacağını söyledi. Çocuklar fotoğraf çekti, yaşlılar ağladı. “Güle güle” dediler.',
    '536168696c206b656e74696e696e2073616b696e6c6572692064fc6e2065736b69207472616d766179fd2075f075726c616d616b2069e7696e206d657964616e646120746f706c616e64fd2e2042656c6564697965206261fe6b616efd2079656e692068617474fd6e20696c6b626168617264612061e7fd6c616361f0fd6efd2c2061726163fd6e20697365206dfc7a65206f6c616361f0fd6efd2073f6796c6564692e20c76f63756b6c617220666f746ff072616620e7656b74692c207961fe6cfd6c61722061f06c6164fd2e209347fc6c652067fc6c659420646564696c65722e',
  ],
];

/** The same for texts that windows-1252 holds. */
export const WESTERN: readonly (readonly [language: string, text: string, hex: string])[] = [
  [
    'German',
    '„Größer ist besser“, sagte der Bürgermeister über die neue Straßenbahn, die im Frühjahr fährt.',
    '844772f6df65722069737420626573736572932c207361677465206465722042fc726765726d65697374657220fc62657220646965206e6575652053747261df656e6261686e2c2064696520696d204672fc686a6168722066e46872742e',
  ],
  [
    'French',
    'Les habitants de la ville sont allés hier à la fête du vieux tramway ; le maire a été très ému.',
    '4c6573206861626974616e7473206465206c612076696c6c6520736f6e7420616c6ce973206869657220e0206c612066ea7465206475207669657578207472616d776179203b206c65206d61697265206120e974e9207472e87320e96d752e',
  ],
  [
    'Spanish',
    'Los vecinos de la ciudad salieron ayer a la plaza, según dijo el alcalde: «mañana será otro día».',
    '4c6f7320766563696e6f73206465206c61206369756461642073616c6965726f6e20617965722061206c6120706c617a612c20736567fa6e2064696a6f20656c20616c63616c64653a20ab6d61f1616e6120736572e1206f74726f2064ed61bb2e',
  ],
  [
    'Dutch',
    'De burgemeester zei dat de nieuwe tramlijn in het voorjaar één keer per uur gaat rijden: “geweldig”.',
    '44652062757267656d656573746572207a656920646174206465206e6965757765207472616d6c696a6e20696e2068657420766f6f726a61617220e9e96e206b656572207065722075757220676161742072696a64656e3a2093676577656c646967942e',
  ],
  [
    'Finnish',
    'Kaupungin asukkaat kokoontuivat eilen torille hyvästelemään vanhaa raitiovaunua, pormestari kertoi.',
    '4b617570756e67696e206173756b6b616174206b6f6b6f6f6e7475697661742065696c656e20746f72696c6c6520687976e47374656c656de4e46e2076616e6861612072616974696f7661756e75612c20706f726d657374617269206b6572746f692e',
  ],
  ['a short word', 'café', '636166e9'],
  ['quotes', 'He said “no” – and left.', '4865207361696420936e6f94209620616e64206c6566742e'],
];

/** Bytes of hexadecimal digits. */
export const bytes = (hex: string): Uint8Array =>
  Uint8Array.from(hex.match(/../g) ?? [], digits => Number.parseInt(digits, 16));

import { describe, expect, it } from 'vitest';
import { isOpinionNote, isPlainOpinionNote } from '../../../../src/labels/rules/parts/opinion-note.js';

describe('opinion-note', () => {
  it.each([
    "The views expressed in this article are the author's own and do not necessarily reflect those of the Herald.",
    'Views are personal',
    'The views expressed by the authors of this page are their own',
    'The views and opinions expressed on these pages are strictly those of the author and do not reflect the views of the Herald.',
    'Disclaimer: a page may hold opinions of the author, which do not necessarily reflect those of the Herald.',
    '(Views expressed are personal)',
    'Der Beitrag gibt die Meinung des Autors wieder und nicht die der Redaktion.',
    'Gastbeiträge geben nicht unbedingt die Meinung der Autoren des Halmer Boten wieder.',
    "Cette tribune n'engage que son auteur.",
    'Les textes publiés ici reflètent les valeurs de leurs auteurs et non celles du Courrier.',
    'Las opiniones expresadas en este artículo son responsabilidad de su autor.',
    'Este texto não reflete, necessariamente, a opinião do jornal.',
    'Le opinioni espresse in questo articolo sono esclusivamente dell’autore.',
    'De auteur schrijft op persoonlijke titel.',
    'Dette er et debatindlæg og udtryk for skribentens egen holdning.',
    'Dette er en kronikk. Kronikken gir uttrykk for skribentens holdning.',
    'Det här är en debattartikel. Åsikterna är skribentens egna.',
    'Tekst wyraża opinie autora.',
    'Bu makalede yer alan görüşler yazara aittir.',
    'Artikel ini sepenuhnya tanggung jawab penulis.',
    'Мнение автора может не совпадать с позицией редакции',
    'Погляди авторів можуть не збігатися з думкою редакції',
    'الآراء الواردة في هذا المقال لا تعكس بالضرورة رأي الصحيفة بل رأي كاتبها',
    'ये लेखक के निजी विचार हैं',
    '외부 필자의 칼럼은 본지의 편집 방향과 다를 수 있습니다.',
  ])('finds %s', text => {
    expect(isOpinionNote(text)).toBe(true);
  });

  it.each([
    'The views from the pier are not necessarily the best on the island.',
    'Views of the harbour are hard to come by in Halm.',
    'The views of the two writers differ in every chapter of the book.',
    '"The views expressed in this article are the author’s own," the editor said.',
    'The views expressed in the article were not necessarily those of the author, the court said on Monday.',
    'Les propos du maire n’engagent que lui.',
    'Les propos de l’auteur ont choqué la salle.',
    'Las opiniones de la autora sobre el puerto son conocidas.',
    'Der Beitrag gibt Einblick in das Leben des Autors auf der Insel.',
    'Мнение автора закона изменилось за неделю.',
    'De auteur schrijft elke dag aan de keukentafel.',
    'Views are personal in this valley, and a columnist learns that fast.',
    'The views of the author do not reflect what the valley felt in the war.',
    'Die Meinung der Autorin über den Hafen hat sich nicht unbedingt verändert.',
    'Les propos de l’auteur n’engagent que lui, rappelle son avocate.',
    'Los puntos de vista del autor de la ley no coinciden necesariamente con los del gobierno.',
    'As ideias do autor do projeto são de responsabilidade do partido na câmara.',
    'De auteur schrijft over wat hij op persoonlijke titel meemaakte in de haven.',
    'Stavovi autora zakona isključivo su njegova stvar.',
    'Мнение автора законопроекта может не совпадать с позицией правительства.',
    'Bu yazıda taşın üzerindeki imza yazara aittir ve dört yüz yıllıktır.',
    '이 글은 저자의 개인적인 견해와 경험을 담은 수필이다.',
    'A szerző véleménye nem feltétlenül fontos a darab megértéséhez.',
  ])('refuses %s', text => {
    expect(isOpinionNote(text)).toBe(false);
  });

  it.each([
    ['(Views expressed are personal)', true],
    ["The views expressed in this article are the author's own.", true],
    ['The views here are purely personal. The writer is a captain.', true],
    ['Views are personal in this valley.', false],
    ['Der Beitrag gibt die Meinung des Autors wieder.', false],
    ['The views expressed in this article are their own, the editor said.', false],
  ])('%s can mean nothing else: %s', (text, expected) => {
    expect(isPlainOpinionNote(text)).toBe(expected);
  });
});

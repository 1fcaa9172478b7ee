package org.paideia.document;

import java.time.LocalDate;
import java.util.List;
import org.paideia.document.SignedText.Block;
import org.paideia.document.SignedText.City;
import org.paideia.document.SignedText.Declaration;
import org.paideia.document.SignedText.Kind;
import org.paideia.document.SignedText.Name;
import org.paideia.document.SignedText.Resolution;
import org.paideia.document.SignedText.Signatory;
import org.paideia.document.SignedText.Verification;

/** Texts that cities might have signed, in several scripts. */
public final class Signed {

    static final String CODE = "7K3M-9QXV-2H8T-R";
    public static final String ADDRESS = "https://paideia.example.org/verify/7K3M9QXV2H8TR";
    static final String DIGEST = "3f5a9c0e7b1d2f4a6c8e0b2d4f6a8c0e1b3d5f7a9c1e3b5d7f9a1c3e5b7d9f0a";

    static final SignedText.OnPaper ON_PAPER = new SignedText.OnPaper("A network", LocalDate.of(2026, 11, 30));

    private Signed() {}

    /** With all that Markdown has, and a city whose name has many diacritics. */
    public static SignedText inEnglish() {
        return with("en", "The city that learns", "Network of Learning Cities", "Viet Nam",
                List.of(
                        new Block(Kind.PREAMBLE, null, "We recall that *every person* may learn, and [the charter](https://example.org/charter) & its principles."),
                        new Block(Kind.CLAUSE, "1", "We open our *schools*:\n\n- to children;\n- to the **elderly *and* the young**.\n\nAnd we report on it."),
                        new Block(Kind.CLAUSE, "2", "## How\n\n> As `one` city.\n\nLine one\\\nline two"),
                        new Block(Kind.CLOSING, null, "So signs " + Markdown.literal("Thành phố *Hồ Chí Minh*") + ".")),
                new Name("Thành phố Hồ Chí Minh – Thủ Đức", "vi"));
    }

    public static SignedText inArabic() {
        return with("ar", "المدينة المربية", "شبكة المدن المربية", "الإمارات العربية المتحدة",
                List.of(
                        new Block(Kind.PREAMBLE, null, "نذكر بأن لكل شخص الحق في التعلم مدى الحياة."),
                        new Block(Kind.CLAUSE, "1", "نلتزم بالعمل مع **جميع السكان** في 2026.")),
                new Name("الشارقة", "ar"), new Name("Sharjah", "en"));
    }

    public static SignedText inChinese() {
        return with("zh", "学习型城市", "学习型城市网络", "中国",
                List.of(new Block(Kind.CLAUSE, "1", "我们承诺以教育为城市政策的核心。")), new Name("北京市", "zh"));
    }

    public static SignedText inKorean() {
        return with("ko", "배우는 도시", "학습도시 네트워크", "대한민국",
                List.of(new Block(Kind.CLAUSE, "1", "우리는 교육을 정책의 중심에 둔다.")), new Name("창원시", "ko"));
    }

    public static SignedText inPersian() {
        return with("fa", "شهر یادگیرنده", "شبکه شهرهای یادگیرنده", "ایران",
                List.of(new Block(Kind.CLAUSE, "1", "ما *متعهد* هستیم که گفتگو را گسترش دهیم.")), new Name("کاشان", "fa"));
    }

    public static SignedText inGuarani() {
        return with("gn", "Táva oikuaáva", "Ñembohasa táva", "Paraguay",
                List.of(new Block(Kind.CLAUSE, "1", "Rog̃uahẽ *opavavépe* g̃uarã ha ofícope.")), new Name("Ñemby", "gn"));
    }

    public static SignedText inHebrew() {
        return with("he", "העיר הלומדת", "רשת הערים הלומדות", "ישראל",
                List.of(new Block(Kind.CLAUSE, "1", "אנו מתחייבים *לפתוח* את בתי הספר לכל תושב.")), new Name("חיפה", "he"));
    }

    public static SignedText inThai() {
        return with("th", "เมืองแห่งการเรียนรู้", "เครือข่ายเมือง", "ไทย",
                List.of(new Block(Kind.CLAUSE, "1", "เรามุ่งมั่น *ให้ทุกคน* เรียนรู้ที่นี่ ผู้ใหญ่ ปี่ น้ำ")), new Name("เชียงใหม่", "th"));
    }

    public static SignedText inJapanese() {
        return with("ja", "学ぶまち", "学習都市ネットワーク", "日本",
                List.of(new Block(Kind.CLAUSE, "1", "わたしたちは*教育*を政策の中心に置きます。")), new Name("佐賀市", "ja"));
    }

    public static SignedText inAmharic() {
        return with("am", "የምትማር ከተማ", "የከተሞች መረብ", "ኢትዮጵያ",
                List.of(new Block(Kind.CLAUSE, "1", "ትምህርት ቤቶቻችንን *ለሁሉም* እንከፍታለን።")), new Name("አዲስ አበባ", "am"));
    }

    /** In a language for which the service has no words of its own. */
    public static SignedText inUkrainian() {
        return with("uk", "Місто, що навчається", "Мережа міст", "Україна",
                List.of(new Block(Kind.CLAUSE, "1", "Ми відкриваємо наші школи. Ελλάδα, თბილისი, Երևան, İstanbul, Łódź.")),
                new Name("Маріуполь", "uk"));
    }

    public static SignedText with(
            String language, String title, String issuer, String country, List<Block> blocks, Name... names) {
        return new SignedText(
                language, new Declaration(title, issuer, null, "2026"), blocks, new City(List.of(names), country, null),
                List.of(new Signatory("Nguyễn Thị Ngọc Ánh", "Mayor")), LocalDate.of(2026, 11, 20), LocalDate.of(2026, 12, 1),
                new Resolution("2026/114", LocalDate.of(2026, 10, 30)), null, new Verification(CODE, ADDRESS), DIGEST);
    }

    static SignedText preview(SignedText text) {
        return new SignedText(
                text.language(), text.declaration(), text.blocks(), text.city(), text.signatories(), null, null, null, null,
                null, null);
    }

    /** With everything that a signature may have: a theme, the city's arms, and several hands. */
    static SignedText whole(SignedText text, String theme, SignedText.OnPaper onPaper) {
        Declaration declaration = text.declaration();
        return new SignedText(
                text.language(), new Declaration(declaration.title(), declaration.issuer(), theme, declaration.year()), text.blocks(),
                new City(text.city().names(), text.city().country(), new SignedText.Arms("image/png", QrCode.png("arms"))),
                List.of(text.signatories().getFirst(), new Signatory("Lê Văn Bình", "Secretary of the council")),
                text.signedOn(), text.effectiveOn(), text.resolution(), onPaper, text.verification(), text.sha256());
    }
}

### The tour of the console.

tour-title = Tanıtım: { $step }
tour-step = Tanıtım, adım { $number } / { $count }
tour-step-1 = Sıra
tour-step-2 = Konuşmayı üstlenmek
tour-step-3 = Okumak
tour-step-4 = Yazmak
tour-step-5 = Konuşmayı bırakmak
tour-step-6 = Kimse tepki vermezse
tour-queue-1 = Burada kimin bir insana ihtiyacı olduğunu görürsünüz. Önce tehlike gelir, sonra en uzun bekleyen; sizin bildiğiniz diller öne çıkar. Yazılanların tek kelimesi bile görünmez.
tour-queue-example = <span class="risk">Şu anda tehlike</span> çıkamıyor · <b>Rusça</b> · SMS · İtalya · bekliyor · 2 dk.
tour-queue-2 = <b>Şu anda tehlike</b> en önde gelir. <b>Yüksek risk</b>, bir insanın yakında bakması gerektiği anlamına gelir. Yukarıda <b>sesi</b> bir kez açın; tehlike beklerken ve kimse tepki vermemişken tarayıcınız çalar.
tour-take-1 = <b>Üstlen</b> dediğinizde yazan siz olursunuz. Bir konuşmayı yalnızca bir kişi üstlenir, böylece kimseye iki kez yanıt gitmez. Yazan kişi artık bir insanın yazdığını öğrenir, asistan susar.
tour-take-2 = Bakarken alarmı bir dakika susturabilirsiniz. Konuşma beklemeye devam eder, diğerleri adınızı görür.
tour-take-3 = Konsolu kapatırsanız ya da birkaç dakika yanıt vermezseniz konuşma sıraya döner ve başka biri çağrılır. Kimse unutulmaz.
tour-read-1 = Söylenenleri ve makinenin bundan ne anladığını kendi dilinizde görürsünüz. Çoğu zaman doğrudur, bazen yanlıştır: sözlerin kendisine de bakın.
tour-writer = Yazan kişi
tour-machine = Makine
tour-read-example = <span class="risk immediate">Şu anda tehlike</span> · çıkamıyor · Rusça
tour-read-2 = Bunun üstünde, yazan kişi hakkında bilinenleri ve ona ne zamana kadar yazılabileceğini görürsünüz. Ondan sonra gönderdiğiniz, kişi yazana kadar bekler: telefonu başkasının elinde olabilir.
tour-write-1 = Kişinin dilini bilmeniz gerekmez. <b>Hazır ifadeler</b>, hattın bütün dillerindeki cümlelerdir: anlamına göre seçin, göndermeden önce iki dilde de görün. <b>Yanıtlar</b>, hattın haklar, kalacak yer ve belgeler üzerine metinleridir; her birinde gözden geçirilip geçirilmediği ve kaynakları yazar.
tour-you-read = Okuduğunuz: Türkçe
tour-goes-out = Gönderilecek: Arnavutça
tour-write-example = Şu an güvende misiniz? Evet ya da hayır yeter.
tour-write-2 = Kendiniz yazarken bir sayaç, SMS'in kaç mesaj tutacağını gösterir. Kısa kelimeler seçin, suçlamayın, tutamayacağımız söz vermeyin.
tour-let-go-1 = <b>Devret</b>, konuşmayı bir çalışma arkadaşına ya da bir dili bilen herkese teklif eder; biri kabul edene kadar konuşma sizde kalır. <b>Sıraya geri koy</b>, konuşmayı yeniden beklemeye alır. <b>Asistana bırak</b> dediğinizde asistan yanıt verir. <b>Kapat</b>, nasıl bittiğini sorar.
tour-let-go-2 = <b>Notlar ve kayıt</b> altında çalışma arkadaşlarınıza not bırakır, yazan kişiyi kime yönlendirdiğinizi ve kabul edip etmediğini yazar, hatırlatma kurarsınız. Hatırlatma ekibi çağırır; yazan kişiye asla yazmaz.
tour-let-go-3 = Biri omzunuzun üzerinden bakıyorsa <b>Hızlı çıkış</b> düğmesine ya da üç kez Escape tuşuna basın: yerine sıradan bir sayfa açılır, geri dönmek için yeniden oturum açmanız gerekir. Üzerinizdeki konuşmalar üç dakika sizde kalır, sonra bir çalışma arkadaşınızı bekler.
tour-nobody-1 = Tehlike bekler ve kimse tepki vermezse <b>nöbet</b> tutanlara sırayla SMS gider; ardından ekip sohbetine, ekip telefonuna ve ortak kuruluşun hattına. Mesajda yalnızca risk ve bir bağlantı bulunur, başka bir şey yazmaz. Ortak kuruluşun hattı çağrıldığında yazan kişiye arayabileceği bir numara verilir.
tour-nobody-2 = <b>Ekip</b> altında çalışma arkadaşlarınızı ve dillerini, <b>Nöbet</b> altında nöbet saatlerini ve aranacak numaraları eklersiniz. Saatler girilene kadar kimse çağrılmaz.
tour-nobody-3 = Bütün bunları kurgu kişilerle denemek için { $fill } çalıştırın. Her birinde { $badge } işareti bulunur, hiçbir şey gönderilmez ve { $remove } onları kaldırır.
tour-badge = Demo
tour-nav = Tanıtım
tour-back = Geri
tour-next = Sonraki: { $step }
tour-leave = Tanıtımdan çık
tour-done = Sıraya geç

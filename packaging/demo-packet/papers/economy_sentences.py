# SPDX-License-Identifier: AGPL-3.0-or-later
"""What a half-year report on economy and society says, section by section; the grammar is that of wording.py."""

OPENING = (
    "Sáu tháng đầu năm 2026, tình hình thế giới và trong nước [tiếp tục diễn biến phức tạp|có nhiều biến động khó lường]; giá nguyên liệu, vật tư đầu vào ở mức cao, thời tiết cực đoan xuất hiện sớm hơn quy luật nhiều năm.",
    "Bộ máy chính quyền địa phương hai cấp đi vào vận hành ổn định, khối lượng công việc của cấp xã tăng nhanh trong khi một bộ phận cán bộ còn đang làm quen với nhiệm vụ mới.",
    "Trong bối cảnh đó, Ủy ban nhân dân tỉnh đã bám sát các nghị quyết của Tỉnh ủy, Hội đồng nhân dân tỉnh, ban hành kịch bản điều hành theo từng tháng, từng ngành và giao chỉ tiêu cụ thể cho [từng đơn vị|từng sở, ngành, địa phương].",
    "Cùng với sự giám sát của Hội đồng nhân dân, sự đồng hành của Mặt trận Tổ quốc, cộng đồng doanh nghiệp và Nhân dân, kinh tế - xã hội của tỉnh đạt được những kết quả chủ yếu sau đây.",
)

GROWTH = (
    "Tổng sản phẩm trên địa bàn (GRDP) 6 tháng đầu năm ước tăng {p 6 8} % so với cùng kỳ, [cao hơn|xấp xỉ] kịch bản đã đề ra.",
    "Trong mức tăng chung, khu vực nông, lâm nghiệp và thủy sản tăng {p 2 4} %; khu vực công nghiệp và xây dựng tăng {p 8 11} %; khu vực dịch vụ tăng {p 6 9} %; thuế sản phẩm trừ trợ cấp sản phẩm tăng {p 3 6} %.",
    "Cơ cấu kinh tế tiếp tục chuyển dịch đúng hướng: tỷ trọng công nghiệp - xây dựng đạt {p 36 39} %, dịch vụ đạt {p 37 40} %.",
    "GRDP bình quân đầu người cả năm ước đạt {p 82 91} triệu đồng nếu giữ được đà tăng của quý II.",
    "Chỉ số giá tiêu dùng bình quân tăng {p 2 3} %, chủ yếu do nhóm nhà ở, vật liệu xây dựng và dịch vụ giáo dục.",
)

SECTIONS = (
    ("I. VỀ KINH TẾ", (
        ("1. Nông nghiệp, nông thôn", (
            "Vụ Đông Xuân toàn tỉnh gieo trồng {n 58000 66000} ha cây hằng năm, đạt {p 100 103} % kế hoạch; cơ cấu giống lúa chất lượng cao chiếm {p 68 82} % diện tích.",
            "Năng suất lúa bình quân tăng {p 0 2} tạ/ha so với vụ trước; nhiều cánh đồng ở {3 xã} đạt trên 70 tạ/ha.",
            "Toàn tỉnh duy trì {n 180 240} mã số vùng trồng, trong đó {n 40 70} mã số phục vụ xuất khẩu; việc tái kiểm tra định kỳ được thực hiện theo kế hoạch của {số}.",
            "Chăn nuôi phục hồi chậm: tổng đàn lợn {n 310000 360000} con, tăng {p 1 4} %; đàn gia cầm {n 4100 5200} nghìn con, tăng {p 3 6} %; dịch tả lợn châu Phi phát sinh tại {n 9 21} hộ thuộc {2 xã} và đã được khống chế trong vòng {n 12 25} ngày.",
            "Tỷ lệ tiêm phòng bệnh lở mồm long móng trên đàn trâu, bò đạt {p 81 92} %, một số xã miền núi còn dưới mức quy định do [địa hình chia cắt|tập quán chăn thả tự do|thiếu nhân viên thú y].",
            "Diện tích nuôi tôm nước lợ {n 1900 2600} ha, sản lượng {n 5200 7400} tấn; mô hình nuôi hai giai đoạn trong nhà màng tại {xã} cho lợi nhuận cao hơn {n 20 35} % so với nuôi ao đất.",
            "Công tác quản lý tàu cá được tăng cường: {p 98 99} % tàu từ 15 m trở lên đã lắp thiết bị giám sát hành trình, không phát sinh trường hợp vi phạm vùng biển nước ngoài.",
            "Trồng mới {n 900 1600} ha rừng sản xuất; tỷ lệ che phủ rừng giữ ở mức {p 41 44} %; xảy ra {n 3 9} vụ cháy, thiệt hại {p 2 9} ha rừng trồng tại {2 xã}.",
            "Hai hồ chứa nước phục vụ {2 xã} đã hoàn thành sửa chữa trước mùa mưa; còn {n 4 8} hồ xung yếu phải vận hành hạn chế tích nước.",
            "Chương trình mỗi xã một sản phẩm công nhận thêm {n 14 29} sản phẩm, nâng tổng số lên {n 190 260} sản phẩm đạt từ 3 sao; {n 6 13} chủ thể đã đưa hàng vào hệ thống siêu thị.",
            "Về xây dựng nông thôn mới theo bộ tiêu chí mới, {n 21 29} xã đã rà soát xong hiện trạng; tiêu chí khó nhất vẫn là [môi trường và thu nhập|cấp nước sạch tập trung|hệ thống thoát nước khu dân cư].",
            "Doanh nghiệp tham gia liên kết với {n 38 64} hợp tác xã, bao tiêu khoảng {n 22 34} % sản lượng lúa hàng hóa; riêng tại {xã} hợp đồng được ký từ đầu vụ cho {n 310 520} ha.")),
        ("2. Công nghiệp và xây dựng", (
            "Chỉ số sản xuất công nghiệp tăng {p 9 12} %, trong đó công nghiệp chế biến, chế tạo tăng {p 10 13} %, sản xuất điện tăng {p 4 8} %, khai khoáng giảm {p 1 4} %.",
            "Một số sản phẩm tăng khá: thủy sản đông lạnh {n 14000 18500} tấn, tăng {p 7 12} %; quần áo may sẵn {n 31 44} triệu sản phẩm, tăng {p 5 9} %; gạch ốp lát {n 5 8} triệu m², tăng {p 2 6} %.",
            "Các khu công nghiệp thu hút thêm {n 7 14} dự án với tổng vốn đăng ký {n 1900 3600} tỷ đồng, tỷ lệ lấp đầy bình quân {p 61 74} %.",
            "Cụm công nghiệp {xã} hoàn thành nhà máy xử lý nước thải công suất {n 1200 2500} m³/ngày đêm, tạo điều kiện di dời {n 18 33} cơ sở gây ô nhiễm trong khu dân cư.",
            "Doanh nghiệp may, da giày phản ánh đơn hàng ổn định đến hết quý III nhưng chi phí vận chuyển tăng {n 8 15} % và khó tuyển lao động có tay nghề.",
            "Giá cát xây dựng có thời điểm tăng {n 25 40} % do nguồn cung hạn chế; tỉnh đã cấp phép khai thác {n 3 5} mỏ mới theo cơ chế đặc thù và công bố giá hằng tháng.",
            "Giải phóng mặt bằng tuyến đường ven sông đoạn qua {2 xã} đạt {p 86 95} % khối lượng, còn {n 21 47} hộ chưa thống nhất phương án bồi thường.",
            "Chương trình nhà ở xã hội khởi công {n 2 4} dự án, quy mô {n 640 1180} căn; {n 210 390} căn dự kiến bàn giao trong quý IV.",
            "Thanh tra chuyên ngành xây dựng kiểm tra {n 90 160} công trình, xử phạt {n 14 31} trường hợp, buộc tháo dỡ {n 3 8} công trình xây dựng sai phép.")),
        ("3. Thương mại, dịch vụ, du lịch", (
            "Tổng mức bán lẻ hàng hóa và doanh thu dịch vụ tiêu dùng ước {n 34500 39800} tỷ đồng, tăng {p 9 12} %; thương mại điện tử chiếm khoảng {p 9 12} % tổng mức bán lẻ.",
            "Kim ngạch xuất khẩu đạt {n 610 780} triệu USD, bằng {p 51 56} % kế hoạch, tăng {p 8 13} %; nhập khẩu {n 320 410} triệu USD.",
            "Lực lượng quản lý thị trường kiểm tra {n 520 760} vụ, xử lý {n 180 290} vụ vi phạm về hàng giả, hàng không rõ nguồn gốc, thu nộp ngân sách {p 3 7} tỷ đồng.",
            "Tỉnh đón {n 1350 1720} nghìn lượt khách, tăng {p 14 22} %, trong đó khách quốc tế {n 41 68} nghìn lượt; tổng thu từ du lịch {n 1400 1950} tỷ đồng.",
            "Tuần lễ văn hóa sông nước tổ chức tại {xã} thu hút {n 60 110} nghìn lượt người, công suất phòng dịp cao điểm đạt trên 90 %.",
            "Mạng lưới chợ còn {n 17 28} chợ xuống cấp; việc chuyển đổi mô hình quản lý chợ mới hoàn thành ở {n 40 55} chợ, một số nơi như {2 xã} tiểu thương chưa đồng thuận về mức thu.",
            "Vận tải hành khách tăng {p 8 12} % về lượt, vận tải hàng hóa tăng {p 9 13} % về khối lượng; xe buýt điện nối trung tâm tỉnh với {2 xã} đi vào hoạt động từ tháng 3.",
            "Dư nợ tín dụng trên địa bàn ước {n 61000 72000} tỷ đồng, tăng {p 5 8} % so với đầu năm; nợ xấu ở mức {p 1 2} % tổng dư nợ.")),
        ("4. Tài chính, ngân sách, đầu tư công", (
            "Thu ngân sách nhà nước trên địa bàn 6 tháng ước đạt @thu_done tỷ đồng, bằng @thu_pct % dự toán năm; chi tiết theo địa bàn tại Phụ lục 3.",
            "Một số khoản thu đạt thấp: thu tiền sử dụng đất mới bằng {p 31 42} % dự toán do [thị trường giao dịch chậm|việc xác định giá đất cụ thể kéo dài|nhiều khu đấu giá phải tổ chức lại].",
            "Chi cân đối ngân sách cấp xã ước đạt @chi_done tỷ đồng, bằng @chi_pct % dự toán, bảo đảm các khoản lương, an sinh và nhiệm vụ đột xuất.",
            "Tiết kiệm 10 % chi thường xuyên tăng thêm để bổ sung nguồn cải cách tiền lương với số tiền {t 48 76} tỷ đồng; cắt giảm hội nghị, in ấn tài liệu {t 6 11} tỷ đồng.",
            "Giải ngân vốn đầu tư công đến ngày 30/6 đạt {p 41 49} % kế hoạch, [cao hơn cùng kỳ|cao hơn bình quân cả nước] nhưng không đồng đều: {n 5 9} chủ đầu tư dưới 25 %.",
            "Nguyên nhân chậm chủ yếu là vướng mặt bằng, điều chỉnh hồ sơ sau sắp xếp đơn vị hành chính và năng lực của một số ban quản lý dự án khu vực.",
            "Nợ thuế đến 31/5 là {n 720 940} tỷ đồng, trong đó nợ có khả năng thu {n 380 520} tỷ đồng; cơ quan thuế đã áp dụng hóa đơn điện tử khởi tạo từ máy tính tiền cho {n 2100 2900} hộ kinh doanh.")),
        ("5. Doanh nghiệp, kinh tế tập thể, thu hút đầu tư", (
            "Có {n 540 690} doanh nghiệp thành lập mới, tăng {p 9 16} %, vốn đăng ký {n 4200 6100} tỷ đồng; {n 160 230} doanh nghiệp tạm ngừng hoạt động.",
            "Tổ công tác tháo gỡ khó khăn cho doanh nghiệp làm việc với {n 34 58} dự án, giải quyết dứt điểm {n 61 88} kiến nghị, còn {n 12 24} kiến nghị thuộc thẩm quyền trung ương.",
            "Cấp chủ trương đầu tư cho {n 16 28} dự án, tổng vốn {n 5200 8600} tỷ đồng; thu hồi {n 4 9} dự án chậm triển khai nhiều năm tại {2 xã}.",
            "Toàn tỉnh có {n 310 380} hợp tác xã, trong đó {n 64 70} % hoạt động có lãi; {n 29 46} hợp tác xã ứng dụng công nghệ số trong truy xuất nguồn gốc.",
            "Chi phí không chính thức theo khảo sát của {số} giảm, song thời gian chờ thẩm định giá đất vẫn là điều doanh nghiệp phàn nàn nhiều nhất.")))),
    ("II. VỀ VĂN HÓA - XÃ HỘI", (
        ("1. Giáo dục và đào tạo", (
            "Năm học 2025 - 2026 toàn tỉnh có @pupils học sinh phổ thông; tỷ lệ huy động trẻ 5 tuổi ra lớp {p 99 100} %, hoàn thành chương trình tiểu học {p 99 100} %.",
            "Kỳ thi tốt nghiệp trung học phổ thông diễn ra an toàn với {n 14200 16800} thí sinh tại {n 34 42} điểm thi, không có thí sinh và cán bộ coi thi vi phạm quy chế.",
            "Tỷ lệ trường đạt chuẩn quốc gia {p 71 80} %; còn {n 46 83} phòng học tạm, mượn, tập trung ở {3 xã}.",
            "Thiếu {n 410 620} giáo viên so với định mức, nhất là [tiếng Anh và tin học|mầm non|âm nhạc, mỹ thuật]; tỉnh đã tuyển {n 240 330} chỉ tiêu trong đợt tháng 4.",
            "Dạy học 2 buổi/ngày ở tiểu học đạt {p 88 96} %; các điểm trường lẻ ở {2 xã} còn thiếu nhà ăn và chỗ nghỉ trưa.",
            "Các cơ sở giáo dục nghề nghiệp tuyển sinh {n 5200 7400} người, tỷ lệ có việc làm sau tốt nghiệp {p 83 91} %.")),
        ("2. Y tế, dân số, bảo hiểm", (
            "Toàn tỉnh có {p 30 33} giường bệnh và {p 9 11} bác sĩ trên một vạn dân; tỷ lệ dân số tham gia bảo hiểm y tế {p 94 96} %, số liệu từng xã tại Phụ lục 4.",
            "Các trạm y tế xã sau sắp xếp duy trì {n 110 140} điểm trạm; {n 38 51} điểm đã khám chữa bệnh từ xa với bệnh viện tỉnh.",
            "Bệnh sốt xuất huyết ghi nhận {n 420 760} ca, giảm {p 12 31} %; bệnh sởi {n 38 90} ca, không có tử vong.",
            "Tình trạng thiếu thuốc cục bộ được khắc phục từ tháng 3 sau khi gói thầu tập trung {n 780 960} mặt hàng có kết quả.",
            "Kiểm tra {n 2900 4100} cơ sở thực phẩm, phạt {n 96 170} cơ sở; xảy ra một vụ ngộ độc tại bếp ăn tập thể ở {xã} với {n 17 36} người mắc, đều đã hồi phục.",
            "Tỷ số giới tính khi sinh {p 109 112} bé trai/100 bé gái; tỷ lệ người cao tuổi được khám sức khỏe định kỳ {p 61 73} %.")),
        ("3. Lao động, việc làm, giảm nghèo, an sinh", (
            "Giải quyết việc làm cho {n 13200 16900} lao động, đạt {p 52 60} % kế hoạch; đưa {n 610 930} người đi làm việc ở nước ngoài theo hợp đồng.",
            "Số hộ nghèo giảm từ @poor_start xuống @poor_now hộ; chi tiết theo xã, phường tại Phụ lục 5.",
            "Chi trả trợ cấp bảo trợ xã hội cho {n 47000 58000} người, {p 83 92} % qua tài khoản.",
            "Dịp Tết, các cấp đã trao {n 96000 121000} suất quà, trị giá {t 52 71} tỷ đồng; không để hộ nào thiếu đói giáp hạt.",
            "Chương trình xóa nhà tạm, nhà dột nát hoàn thành {n 1180 1640} căn, vượt tiến độ {n 2 4} tháng; các xã {2 xã} huy động được trên {n 900 1600} ngày công.",
            "Ngân hàng chính sách cho vay {n 21000 26000} lượt hộ, dư nợ {n 3900 4700} tỷ đồng.",
            "Trẻ em bị tai nạn đuối nước {n 6 11} em, giảm {n 2 5} em so với cùng kỳ; {n 41 66} bể bơi lắp ghép được đưa về trường tiểu học.")),
        ("4. Văn hóa, thể thao, thông tin", (
            "Tổ chức {n 96 140} buổi biểu diễn phục vụ vùng sâu, vùng xa; lễ hội cầu ngư ở {xã} được đưa vào danh mục di sản văn hóa phi vật thể.",
            "Tỷ lệ gia đình đạt danh hiệu văn hóa {p 91 95} %; {n 92 97} % thôn, khu phố có nhà văn hóa, trong đó một số nhà văn hóa của xã cũ chưa có phương án sử dụng.",
            "Đại hội thể dục thể thao cấp cơ sở hoàn thành tại {n 58 62} xã, phường với {n 41 60} nghìn lượt người tham gia.",
            "Hệ thống truyền thanh thông minh phủ {p 78 92} % thôn, khu phố; {xã} thí điểm bản tin tiếng dân tộc.")))),
    ("III. VỀ TÀI NGUYÊN, MÔI TRƯỜNG, ỨNG PHÓ THIÊN TAI", (
        ("1. Đất đai, khoáng sản, môi trường", (
            "Cấp {n 21000 29000} giấy chứng nhận quyền sử dụng đất; hồ sơ trễ hạn còn {p 1 4} %, chủ yếu do đối soát dữ liệu giữa xã cũ và xã mới.",
            "Cơ sở dữ liệu đất đai đã làm sạch {n 710 890} nghìn thửa, đạt {p 78 91} %.",
            "Tỷ lệ chất thải rắn sinh hoạt đô thị được thu gom, xử lý {p 94 98} %, nông thôn {p 74 85} %; bãi rác {xã} quá tải từ tháng 4, đã có phương án chuyển tải tạm.",
            "Nước sạch đạt quy chuẩn đến được {p 71 82} % hộ nông thôn; trạm cấp nước {xã} thiếu nguồn trong {n 3 6} tuần mùa khô.",
            "Xử phạt {n 61 97} vụ khai thác cát trái phép, tịch thu {n 4 9} phương tiện.")),
        ("2. Phòng, chống thiên tai", (
            "Đợt mưa đá và dông lốc ngày {ngày} làm tốc mái {n 210 430} nhà, thiệt hại {n 320 610} ha hoa màu tại {3 xã}; ngân sách tỉnh hỗ trợ {t 5 12} tỷ đồng.",
            "Xâm nhập mặn sâu nhất {n 18 27} km, sớm hơn trung bình nhiều năm {n 9 17} ngày; {n 5 9} cống ngăn mặn vận hành theo giờ triều.",
            "Sạt lở bờ sông xuất hiện thêm {n 4 9} điểm, dài {n 900 2100} m, đe dọa trực tiếp {n 43 96} hộ ở {2 xã}; đã di dời khẩn cấp {n 21 44} hộ.")))),
    ("IV. NỘI VỤ, CẢI CÁCH HÀNH CHÍNH, CHUYỂN ĐỔI SỐ, TƯ PHÁP", (
        ("1. Tổ chức bộ máy và cải cách hành chính", (
            "Trung tâm phục vụ hành chính công cấp xã tiếp nhận @files hồ sơ, trong đó @files_online hồ sơ trực tuyến (@files_pct %); hồ sơ trễ hạn @files_late; số liệu từng đơn vị tại Phụ lục 6.",
            "Sắp xếp {n 320 460} trụ sở dôi dư: giao lại cho trường học, trạm y tế {n 110 170} cơ sở, đấu giá {n 24 51} cơ sở, còn lại chưa có phương án.",
            "Tinh giản, giải quyết chế độ cho {n 410 690} người; điều động {n 140 230} công chức sở, ngành về xã có thời hạn.",
            "Kiểm tra công vụ đột xuất {n 46 79} đơn vị, nhắc nhở {n 21 40} trường hợp, xử lý kỷ luật {n 3 9} công chức.",
            "Chỉ số hài lòng của người dân theo khảo sát tự động sau trả kết quả đạt {p 91 96} %; thấp nhất là lĩnh vực [đất đai|xây dựng|hộ tịch có yếu tố nước ngoài].")),
        ("2. Chuyển đổi số và khoa học công nghệ", (
            "Phòng họp không giấy được dùng ở {n 44 58} đơn vị; nhiều nơi phản ánh mạng tại hội trường yếu, máy tính bảng thiếu, có phiên phải in lại tài liệu.",
            "{n 88 97} % cán bộ, công chức có chữ ký số; {p 91 98} % văn bản trao đổi hoàn toàn điện tử.",
            "Phủ sóng di động băng rộng đến {n 97 99} % thôn, khu phố; {n 11 23} điểm lõm sóng còn lại thuộc {3 xã}.",
            "Tổ công nghệ số cộng đồng hướng dẫn {n 86 124} nghìn lượt người dân nộp hồ sơ trực tuyến.")),
        ("3. Tư pháp, thanh tra, tiếp công dân", (
            "Tiếp {n 1900 2600} lượt công dân, tiếp nhận {n 1700 2300} đơn, giải quyết {p 83 92} % đơn thuộc thẩm quyền; có {n 3 7} đoàn đông người liên quan thu hồi đất.",
            "Ban hành {n 21 36} văn bản quy phạm pháp luật; rà soát {n 410 560} văn bản sau sắp xếp, đề nghị bãi bỏ {n 96 150} văn bản.",
            "Thanh tra {n 52 78} cuộc, kiến nghị thu hồi {t 14 33} tỷ đồng, đã thu {p 71 90} %; chuyển cơ quan điều tra {n 2 5} vụ.")))),
    ("V. QUỐC PHÒNG, AN NINH, ĐỐI NGOẠI", (
        ("1. Quốc phòng, an ninh", (
            "Hoàn thành 100 % chỉ tiêu giao quân đợt 1 năm 2026; tổ chức diễn tập khu vực phòng thủ tại {2 xã} đạt kết quả tốt.",
            "Phạm pháp hình sự xảy ra {n 290 410} vụ, giảm {p 4 11} %; tỷ lệ điều tra khám phá {p 84 91} %.",
            "Lừa đảo qua mạng {n 61 104} vụ, thiệt hại {t 21 47} tỷ đồng, là loại tội phạm tăng nhanh nhất.",
            "Tai nạn giao thông xảy ra {n 96 150} vụ, làm chết {n 41 68} người, giảm trên cả ba tiêu chí; các điểm đen trên đường tỉnh qua {2 xã} đã được xử lý.")),
        ("2. Đối ngoại", (
            "Đón và làm việc với {n 21 34} đoàn khách quốc tế; ký {n 3 6} bản ghi nhớ về nông nghiệp, đào tạo nghề.",)))),
)

WEAKNESSES = (
    "Tăng trưởng chưa thật bền vững, phụ thuộc vào một số doanh nghiệp lớn; năng suất lao động thấp hơn bình quân vùng.",
    "Giải ngân vốn đầu tư công không đạt tiến độ đề ra ở {n 5 9} chủ đầu tư; công tác chuẩn bị đầu tư còn sơ sài, phải điều chỉnh nhiều lần.",
    "Thu tiền sử dụng đất, thu từ khu vực ngoài quốc doanh thấp so với dự toán; nợ thuế khó thu còn lớn.",
    "Một số xã mới thành lập thiếu cán bộ chuyên môn về đất đai, xây dựng, công nghệ thông tin; hạ tầng mạng chưa theo kịp yêu cầu.",
    "Ô nhiễm tại các làng nghề ở {2 xã} và bãi rác quá tải chậm được khắc phục, cử tri kiến nghị nhiều lần.",
    "Chất lượng giáo dục giữa các vùng còn chênh lệch; thiếu giáo viên cục bộ kéo dài nhiều năm.",
    "Khám chữa bệnh ở tuyến xã chưa thu hút người dân; trang thiết bị cũ, thiếu bác sĩ.",
    "Sạt lở bờ sông, bờ biển diễn biến nhanh hơn khả năng bố trí vốn.",
    "Việc xử lý trụ sở dôi dư chậm, có nơi để xuống cấp.",
)

CAUSES = (
    "Về khách quan, quy định pháp luật về đất đai, đầu tư, đấu thầu thay đổi trong thời gian ngắn; giá vật liệu biến động; thiên tai sớm và bất thường.",
    "Về chủ quan, sự phối hợp giữa một số sở, ngành với cấp xã chưa chặt; người đứng đầu một số đơn vị chưa quyết liệt, còn tâm lý sợ trách nhiệm.",
    "Công tác dự báo, thống kê sau sắp xếp đơn vị hành chính còn độ trễ, ảnh hưởng đến điều hành.",
)

TASKS = (
    "Giữ vững đà tăng trưởng, phấn đấu GRDP cả năm tăng từ {p 7 8} % trở lên; cập nhật kịch bản hằng tháng cho từng ngành.",
    "Phấn đấu thu ngân sách vượt dự toán ít nhất {n 3 6} %; rà soát các khoản thu từ đất, hoàn thành đấu giá {n 14 27} khu đất trước ngày 15/11.",
    "Giải ngân trên 95 % kế hoạch vốn; thay thế kịp thời cán bộ, nhà thầu yếu kém; điều chuyển vốn của dự án dưới 40 % trước ngày 30/9.",
    "Bảo đảm sản xuất vụ Hè Thu, vụ Mùa; chủ động phòng, chống hạn, mặn, dịch bệnh; mở rộng liên kết tiêu thụ tại {3 xã}.",
    "Khởi công cụm công nghiệp {xã}; hoàn thành hạ tầng giai đoạn 2 khu công nghiệp phía Nam; thu hút ít nhất {n 3 6} dự án quy mô trên 500 tỷ đồng.",
    "Tổ chức tốt năm học mới, tuyển đủ chỉ tiêu giáo viên; xóa phòng học tạm ở {2 xã} trước ngày 5/9.",
    "Củng cố y tế cơ sở, luân phiên bác sĩ về {n 18 30} trạm y tế; bảo đảm đủ thuốc, vật tư.",
    "Giảm thêm {n 900 1400} hộ nghèo; chi trả an sinh qua tài khoản đạt trên 95 %.",
    "Đầu tư mạng nội bộ ổn định cho hội trường cấp xã; mọi tài liệu họp phải xem được khi mất mạng.",
    "Hoàn thành làm sạch dữ liệu đất đai trong tháng 10; giải quyết dứt điểm hồ sơ trễ hạn tồn từ trước.",
    "Xử lý xong {n 120 190} trụ sở dôi dư; ưu tiên chuyển thành trường học, trạm y tế, nhà văn hóa.",
    "Chủ động phương án phòng, chống bão, lũ; di dời dứt điểm các hộ ở điểm sạt lở nguy hiểm trước ngày 15/9.",
    "Tăng cường đối thoại với Nhân dân; người đứng đầu chính quyền xã đối thoại ít nhất một lần trong mỗi quý.",
    "Giữ vững an ninh, trật tự; mở đợt cao điểm trấn áp tội phạm lừa đảo qua mạng, ma túy, tín dụng đen.",
)

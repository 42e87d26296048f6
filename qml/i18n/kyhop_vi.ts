<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi" sourcelanguage="en">
<context>
    <name>AboutCard</name>
    <message>
        <source>Kỳ Họp %1</source>
        <translation>Kỳ Họp %1</translation>
    </message>
    <message>
        <source>Papers, notes and votes of a council, without a server. Everything is kept on the devices of its members.</source>
        <translation>Tài liệu, ghi chú và biểu quyết của hội đồng, không cần máy chủ. Mọi thứ lưu trên máy của các đại biểu.</translation>
    </message>
    <message>
        <source>Free software under the GNU Affero General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>Phần mềm tự do theo giấy phép GNU Affero General Public License, phiên bản 3 hoặc mới hơn. Không kèm bảo đảm nào.</translation>
    </message>
</context>
<context>
    <name>AddressSheet</name>
    <message>
        <source>Connect by address</source>
        <translation>Nối bằng địa chỉ</translation>
    </message>
    <message>
        <source>The other device shows its address on its own page «Devices».</source>
        <translation>Máy kia hiện địa chỉ ở trang «Các máy và kết nối» của nó.</translation>
    </message>
    <message>
        <source>Address and port</source>
        <translation>Địa chỉ và cổng</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Nối</translation>
    </message>
</context>
<context>
    <name>AgendaEditLine</name>
    <message>
        <source>Edit</source>
        <translation>Sửa</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Lên</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Xuống</translation>
    </message>
</context>
<context>
    <name>AgendaEditPage</name>
    <message>
        <source>Session and programme</source>
        <translation>Kỳ họp và chương trình</translation>
    </message>
    <message>
        <source>Add an item</source>
        <translation>Thêm nội dung</translation>
    </message>
    <message>
        <source>There is no session yet</source>
        <translation>Chưa có kỳ họp</translation>
    </message>
    <message>
        <source>Give it a name, a day and a place. The programme and the papers follow.</source>
        <translation>Đặt tên, ngày và địa điểm. Chương trình và tài liệu thêm sau.</translation>
    </message>
    <message>
        <source>Create the session</source>
        <translation>Tạo kỳ họp</translation>
    </message>
    <message>
        <source>Edit the session</source>
        <translation>Sửa kỳ họp</translation>
    </message>
    <message>
        <source>Another session</source>
        <translation>Kỳ họp khác</translation>
    </message>
    <message>
        <source>Choose the session</source>
        <translation>Chọn kỳ họp</translation>
    </message>
    <message>
        <source>%1 items · %2 planned</source>
        <translation>%1 nội dung · dự kiến %2</translation>
    </message>
    <message>
        <source>The programme has no items yet</source>
        <translation>Chương trình chưa có nội dung</translation>
    </message>
    <message>
        <source>Add them in the order of the sitting. Papers are added to an item.</source>
        <translation>Thêm theo thứ tự của phiên họp. Tài liệu được thêm vào từng nội dung.</translation>
    </message>
</context>
<context>
    <name>AgendaItemSheet</name>
    <message>
        <source>Item %1</source>
        <translation>Nội dung %1</translation>
    </message>
    <message>
        <source>New item</source>
        <translation>Nội dung mới</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lưu</translation>
    </message>
    <message>
        <source>Add to the programme</source>
        <translation>Thêm vào chương trình</translation>
    </message>
    <message>
        <source>It was not saved</source>
        <translation>Chưa lưu được</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tiêu đề</translation>
    </message>
    <message>
        <source>Who presents it</source>
        <translation>Người trình bày</translation>
    </message>
    <message>
        <source>Planned time</source>
        <translation>Thời gian dự kiến</translation>
    </message>
    <message>
        <source>Its place</source>
        <translation>Vị trí</translation>
    </message>
    <message>
        <source>Under the item before it</source>
        <translation>Đưa vào dưới nội dung trước</translation>
    </message>
    <message>
        <source>One level higher</source>
        <translation>Đưa lên một cấp</translation>
    </message>
    <message>
        <source>Postpone</source>
        <translation>Hoãn nội dung này</translation>
    </message>
    <message>
        <source>It stays in the list and is not called</source>
        <translation>Vẫn còn trong danh sách, không đưa ra xem xét</translation>
    </message>
    <message>
        <source>Back into the programme</source>
        <translation>Đưa lại vào chương trình</translation>
    </message>
    <message>
        <source>Kind of item</source>
        <translation>Loại nội dung</translation>
    </message>
    <message>
        <source>Where the groups debate</source>
        <translation>Phòng họp của từng tổ</translation>
    </message>
    <message>
        <source>Like: Group 1: Room 201; Group 2: Room 202</source>
        <translation>Viết như: Tổ 1: Phòng 201; Tổ 2: Phòng 202</translation>
    </message>
</context>
<context>
    <name>AppFrame</name>
    <message>
        <source>Home</source>
        <translation>Trang chủ</translation>
    </message>
    <message>
        <source>In session</source>
        <translation>Đang họp</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Tài liệu</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>Voting</source>
        <translation>Biểu quyết</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Trao đổi</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Thêm</translation>
    </message>
</context>
<context>
    <name>AskInvite</name>
    <message>
        <source>Your invite</source>
        <translation>Giấy mời vào máy</translation>
    </message>
    <message>
        <source>Drop the invite file or a picture of its code here</source>
        <translation>Thả tệp mời hoặc ảnh mã QR vào đây</translation>
    </message>
    <message>
        <source>Choose a file or picture…</source>
        <translation>Chọn tệp hoặc ảnh…</translation>
    </message>
    <message>
        <source>Or the text of the invite</source>
        <translation>Hoặc đoạn chữ của giấy mời</translation>
    </message>
    <message>
        <source>It begins with KYHOP: – paste it from a message, or type it.</source>
        <translation>Bắt đầu bằng KYHOP: – dán từ tin nhắn hoặc gõ vào.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Tiếp tục</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>Choose the invite</source>
        <translation>Chọn giấy mời</translation>
    </message>
    <message>
        <source>Invites and pictures (*.invite *.png *.jpg *.jpeg)</source>
        <translation>Giấy mời và ảnh (*.invite *.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Mọi tệp (*)</translation>
    </message>
    <message>
        <source>Scan the code with the camera</source>
        <translation>Quét mã bằng máy ảnh</translation>
    </message>
</context>
<context>
    <name>AskPerson</name>
    <message>
        <source>This invite is for %1 in “%2”. Not you? Give it back to the office.</source>
        <translation>Giấy mời này dành cho %1 của «%2». Không phải đại biểu? Xin trả lại Văn phòng.</translation>
    </message>
    <message>
        <source>Name of this device</source>
        <translation>Tên máy này</translation>
    </message>
    <message>
        <source>Address of the office&apos;s device</source>
        <translation>Địa chỉ máy của Văn phòng</translation>
    </message>
    <message>
        <source>Only when it is not found by itself: HOST:PORT</source>
        <translation>Chỉ khi máy không tự tìm thấy: MÁY:CỔNG</translation>
    </message>
    <message>
        <source>Making keys…</source>
        <translation>Đang tạo khóa…</translation>
    </message>
    <message>
        <source>Yes, that is me: join</source>
        <translation>Đúng là tôi: vào hội đồng</translation>
    </message>
    <message>
        <source>Type the address of the office&apos;s device</source>
        <translation>Tự gõ địa chỉ máy của Văn phòng</translation>
    </message>
    <message>
        <source>Not me</source>
        <translation>Không phải tôi</translation>
    </message>
</context>
<context>
    <name>AttendanceLine</name>
    <message>
        <source>Present %1/%2</source>
        <translation>Có mặt %1/%2</translation>
    </message>
    <message>
        <source>The roll has not been called</source>
        <translation>Chưa điểm danh</translation>
    </message>
    <message>
        <source>enough delegates (%1 needed)</source>
        <translation>đủ số đại biểu (cần %1)</translation>
    </message>
    <message>
        <source>not enough delegates (%1 needed)</source>
        <translation>chưa đủ số đại biểu (cần %1)</translation>
    </message>
    <message>
        <source>All %1 delegates count as present</source>
        <translation>Tính là có mặt cả %1 đại biểu</translation>
    </message>
</context>
<context>
    <name>AudienceSheet</name>
    <message>
        <source>Who will see it</source>
        <translation>Ai được xem</translation>
    </message>
</context>
<context>
    <name>AudienceWords</name>
    <message>
        <source>Only me</source>
        <translation>Chỉ tôi</translation>
    </message>
    <message>
        <source>All delegates</source>
        <translation>Tất cả đại biểu</translation>
    </message>
    <message>
        <source>Stays sealed to you</source>
        <translation>Chỉ đại biểu mở được</translation>
    </message>
    <message>
        <source>You and this person</source>
        <translation>Đại biểu và người này</translation>
    </message>
    <message>
        <source>%1 persons see it</source>
        <translation>%1 người xem được</translation>
    </message>
    <message>
        <source>One delegate…</source>
        <translation>Một đại biểu…</translation>
    </message>
    <message>
        <source>Choose whom</source>
        <translation>Chọn người xem</translation>
    </message>
</context>
<context>
    <name>BallotButton</name>
    <message>
        <source>For</source>
        <translation>Tán thành</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>Không tán thành</translation>
    </message>
    <message>
        <source>Abstain</source>
        <translation>Không biểu quyết</translation>
    </message>
    <message>
        <source>Key %1</source>
        <translation>Phím %1</translation>
    </message>
</context>
<context>
    <name>BallotHead</name>
    <message>
        <source>Item %1</source>
        <translation>Nội dung %1</translation>
    </message>
    <message>
        <source>At least %1 of %2 present needed</source>
        <translation>Cần ít nhất %1/%2 đại biểu có mặt</translation>
    </message>
    <message>
        <source>At least %1 of %2 needed</source>
        <translation>Cần ít nhất %1/%2</translation>
    </message>
    <message>
        <source>Voted: %1 of %2</source>
        <translation>Đã biểu quyết %1/%2</translation>
    </message>
    <message>
        <source>See the draft</source>
        <translation>Xem dự thảo</translation>
    </message>
</context>
<context>
    <name>BallotPage</name>
    <message>
        <source>The vote is being closed.</source>
        <translation>Biểu quyết đang được kết thúc.</translation>
    </message>
    <message>
        <source>Keep what I said</source>
        <translation>Giữ ý kiến đã gửi</translation>
    </message>
    <message>
        <source>You are not in the list of voters of this vote</source>
        <translation>Đại biểu không có trong danh sách biểu quyết</translation>
    </message>
    <message>
        <source>Only delegates in office when it opened may vote.</source>
        <translation>Chỉ đại biểu đương nhiệm khi mở biểu quyết được biểu quyết.</translation>
    </message>
    <message>
        <source>If this is a mistake, tell the secretary.</source>
        <translation>Nếu có nhầm lẫn, xin báo thư ký.</translation>
    </message>
    <message>
        <source>The vote ended at %1. Opinions that come later are kept, not counted.</source>
        <translation>Biểu quyết đã kết thúc lúc %1. Ý kiến đến sau được lưu, không được tính.</translation>
    </message>
    <message>
        <source>The vote has ended. Opinions that come later are kept, not counted.</source>
        <translation>Biểu quyết đã kết thúc. Ý kiến đến sau được lưu, không được tính.</translation>
    </message>
    <message>
        <source>This vote was given up: %1</source>
        <translation>Biểu quyết này đã bỏ: %1</translation>
    </message>
    <message>
        <source>You had chosen “%1” but not confirmed it.</source>
        <translation>Đại biểu đã chọn «%1» nhưng chưa xác nhận.</translation>
    </message>
    <message>
        <source>See the result</source>
        <translation>Xem kết quả</translation>
    </message>
    <message>
        <source>There is no vote</source>
        <translation>Không có biểu quyết</translation>
    </message>
    <message>
        <source>When the chair opens one, it appears here by itself.</source>
        <translation>Khi chủ tọa mở biểu quyết, nội dung tự hiện ở đây.</translation>
    </message>
</context>
<context>
    <name>BottomBar</name>
    <message>
        <source>Places</source>
        <translation>Các mục</translation>
    </message>
</context>
<context>
    <name>BottomEntry</name>
    <message>
        <source>%1 new</source>
        <translation>%1 mới</translation>
    </message>
</context>
<context>
    <name>Bubble</name>
    <message>
        <source>Waiting for a connection</source>
        <translation>Chờ kết nối</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Đã đến máy</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>Tôi</translation>
    </message>
    <message>
        <source>waiting for a device</source>
        <translation>chờ thiết bị</translation>
    </message>
</context>
<context>
    <name>BundlePage</name>
    <message>
        <source>Bundle on a stick</source>
        <translation>Gói dữ liệu</translation>
    </message>
    <message>
        <source>Records and papers as one sealed file. Only devices of this council can open it.</source>
        <translation>Dữ liệu và tài liệu trong một tệp niêm phong. Chỉ máy của hội đồng này mở được.</translation>
    </message>
    <message>
        <source>It did not work</source>
        <translation>Chưa làm được</translation>
    </message>
    <message>
        <source>Writing the bundle</source>
        <translation>Đang ghi gói dữ liệu</translation>
    </message>
    <message>
        <source>Taking in the bundle</source>
        <translation>Đang nhập gói dữ liệu</translation>
    </message>
    <message>
        <source>Write a bundle</source>
        <translation>Xuất gói dữ liệu</translation>
    </message>
    <message>
        <source>With the papers</source>
        <translation>Kèm tài liệu</translation>
    </message>
    <message>
        <source>Without them the file is small: programme, members, notes, votes.</source>
        <translation>Không kèm thì tệp nhỏ: chương trình, thành viên, ghi chú, biểu quyết.</translation>
    </message>
    <message>
        <source>Only what is new since an earlier bundle</source>
        <translation>Chỉ phần mới so với gói trước</translation>
    </message>
    <message>
        <source>Write the file…</source>
        <translation>Ghi ra tệp…</translation>
    </message>
    <message>
        <source>Or type a path</source>
        <translation>Hoặc gõ đường dẫn tệp</translation>
    </message>
    <message>
        <source>Press Enter to write there.</source>
        <translation>Bấm Enter để ghi vào đó.</translation>
    </message>
    <message>
        <source>Take in bundles</source>
        <translation>Nhập gói dữ liệu</translation>
    </message>
    <message>
        <source>In any order, also twice. What is damaged is left out and said.</source>
        <translation>Thứ tự nào cũng được, nhập lại cũng không sao. Phần hỏng được bỏ qua và nói rõ.</translation>
    </message>
    <message>
        <source>Bundles (*.kyhop)</source>
        <translation>Gói dữ liệu (*.kyhop)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Mọi tệp (*)</translation>
    </message>
    <message>
        <source>Write the bundle</source>
        <translation>Ghi gói dữ liệu</translation>
    </message>
    <message>
        <source>The earlier bundle</source>
        <translation>Gói dữ liệu trước</translation>
    </message>
    <message>
        <source>Closed sitting</source>
        <translation>Phiên họp kín</translation>
    </message>
    <message>
        <source>Writing to files is off until the sitting is over.</source>
        <translation>Tạm tắt việc xuất tệp đến khi phiên họp kết thúc.</translation>
    </message>
</context>
<context>
    <name>CertificateCard</name>
    <message>
        <source>Certified by</source>
        <translation>Chứng nhận</translation>
    </message>
    <message>
        <source>%1 of %2 witness devices</source>
        <translation>%1/%2 máy chứng thực</translation>
    </message>
    <message>
        <source>%1 are needed; until then the result is provisional.</source>
        <translation>Cần %1 máy; đến lúc đó là kết quả tạm thời.</translation>
    </message>
    <message>
        <source>Check words</source>
        <translation>Mã đối chiếu</translation>
    </message>
    <message>
        <source>The vote ended at %1. Opinions that come later are kept, not counted.</source>
        <translation>Biểu quyết đã kết thúc lúc %1. Ý kiến đến sau được lưu, không được tính.</translation>
    </message>
</context>
<context>
    <name>ChairDesk</name>
    <message>
        <source>By order of the chair</source>
        <translation>Theo lệnh chủ tọa</translation>
    </message>
    <message>
        <source>Break…</source>
        <translation>Nghỉ giải lao…</translation>
    </message>
    <message>
        <source>You press for %1, who presides. The record names both of you.</source>
        <translation>Bấm thay cho %1, người điều hành. Bản ghi nêu tên cả hai người.</translation>
    </message>
    <message>
        <source>You press in place of the chair. The record names both of you.</source>
        <translation>Bấm thay cho chủ tọa. Bản ghi nêu tên cả hai người.</translation>
    </message>
    <message>
        <source>Nobody holds the chair. The record names you as who pressed.</source>
        <translation>Chưa có ai giữ vai trò chủ tọa. Bản ghi nêu tên người bấm.</translation>
    </message>
    <message>
        <source>Choose who presides</source>
        <translation>Chọn người điều hành</translation>
    </message>
    <message>
        <source>Another presides</source>
        <translation>Đổi người điều hành</translation>
    </message>
</context>
<context>
    <name>ChatPage</name>
    <message>
        <source>Write to</source>
        <translation>Viết cho</translation>
    </message>
</context>
<context>
    <name>ChoiceCard</name>
    <message>
        <source>For</source>
        <translation>Tán thành</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>Không tán thành</translation>
    </message>
    <message>
        <source>Abstain</source>
        <translation>Không biểu quyết</translation>
    </message>
    <message>
        <source>Your opinion: %1</source>
        <translation>Ý kiến của đại biểu: %1</translation>
    </message>
    <message>
        <source>Your opinion</source>
        <translation>Ý kiến của đại biểu</translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message>
        <source>Papers, notes and votes of your council, on this device</source>
        <translation>Tài liệu, ghi chú và biểu quyết của hội đồng, ngay trên máy này</translation>
    </message>
    <message>
        <source>Join my council</source>
        <translation>Vào hội đồng của tôi</translation>
    </message>
    <message>
        <source>With the invite that the office gave you: a picture of a code, a file, or a text.</source>
        <translation>Bằng giấy mời vào máy do Văn phòng đưa: ảnh mã QR, tệp hoặc đoạn chữ.</translation>
    </message>
    <message>
        <source>Prepare a council</source>
        <translation>Chuẩn bị một hội đồng</translation>
    </message>
    <message>
        <source>For the office: enter members, prepare the session, invite devices.</source>
        <translation>Dành cho Văn phòng: nhập đại biểu, chuẩn bị kỳ họp, mời máy vào.</translation>
    </message>
    <message>
        <source>Go on with the sample meeting</source>
        <translation>Xem tiếp kỳ họp mẫu</translation>
    </message>
    <message>
        <source>Look at a sample meeting</source>
        <translation>Xem một kỳ họp mẫu</translation>
    </message>
    <message>
        <source>An invented council with papers and a running vote. Nothing of it leaves this device, and it can be thrown away.</source>
        <translation>Một hội đồng tưởng tượng có tài liệu và đang biểu quyết. Không gì ra khỏi máy này, xem xong có thể xóa.</translation>
    </message>
</context>
<context>
    <name>ClosedBanner</name>
    <message>
        <source>Closed sitting</source>
        <translation>Phiên họp kín</translation>
    </message>
    <message>
        <source>Guests and press are not here. Please take no pictures and pass nothing on outside, in messages neither. Writing to files is off.</source>
        <translation>Không có khách mời, báo chí. Xin không chụp ảnh và không chuyển nội dung ra ngoài, kể cả qua tin nhắn. Đã tắt việc xuất tệp.</translation>
    </message>
    <message>
        <source>Without guests and press.</source>
        <translation>Không có khách mời, báo chí.</translation>
    </message>
</context>
<context>
    <name>ComboRow</name>
    <message>
        <source>Choose…</source>
        <translation>Chọn…</translation>
    </message>
</context>
<context>
    <name>CompareDigits</name>
    <message>
        <source>Compare these six digits with the office&apos;s screen</source>
        <translation>So sáu số này với màn hình của Văn phòng</translation>
    </message>
    <message>
        <source>Looking for the office&apos;s device…</source>
        <translation>Đang tìm máy của Văn phòng…</translation>
    </message>
    <message>
        <source>The same? Tell the office: they confirm it there. Not the same? Stop, and ask for a new invite.</source>
        <translation>Giống nhau? Xin báo Văn phòng xác nhận. Khác nhau? Bấm Dừng và xin giấy mời mới.</translation>
    </message>
    <message>
        <source>Both devices must be in the same network, and the office&apos;s program must be open.</source>
        <translation>Hai máy phải ở cùng mạng, và chương trình trên máy Văn phòng đang mở.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Dừng</translation>
    </message>
    <message>
        <source>No network? With files…</source>
        <translation>Không có mạng? Dùng tệp…</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Ask for a paper…</source>
        <translation>Nhờ gửi tài liệu…</translation>
    </message>
    <message>
        <source>Please send the paper about: %1</source>
        <translation>Nhờ gửi tài liệu về: %1</translation>
    </message>
    <message>
        <source>with page %1</source>
        <translation>kèm trang %1</translation>
    </message>
    <message>
        <source>See this page: %1</source>
        <translation>Xem trang này: %1</translation>
    </message>
    <message>
        <source>See this page</source>
        <translation>Xem trang này</translation>
    </message>
    <message>
        <source>Write a message</source>
        <translation>Viết tin</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Gửi</translation>
    </message>
</context>
<context>
    <name>ConfirmBar</name>
    <message>
        <source>For</source>
        <translation>Tán thành</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>Không tán thành</translation>
    </message>
    <message>
        <source>Abstain</source>
        <translation>Không biểu quyết</translation>
    </message>
    <message>
        <source>Choose, then confirm</source>
        <translation>Chọn một ý kiến, rồi xác nhận</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Đang gửi…</translation>
    </message>
    <message>
        <source>Confirm: %1</source>
        <translation>Xác nhận: %1</translation>
    </message>
</context>
<context>
    <name>ConfirmSheet</name>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
</context>
<context>
    <name>ConversationEntry</name>
    <message>
        <source>Private</source>
        <translation>Riêng</translation>
    </message>
    <message>
        <source>No messages yet</source>
        <translation>Chưa có tin</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>Tôi</translation>
    </message>
    <message>
        <source>%1 not read</source>
        <translation>%1 tin chưa đọc</translation>
    </message>
</context>
<context>
    <name>ConversationList</name>
    <message>
        <source>Chat</source>
        <translation>Trao đổi</translation>
    </message>
    <message>
        <source>Write to a delegate…</source>
        <translation>Viết cho đại biểu…</translation>
    </message>
    <message>
        <source>Rest during votes</source>
        <translation>Tạm dừng khi biểu quyết</translation>
    </message>
    <message>
        <source>A vote runs: delegates do not write now.</source>
        <translation>Đang biểu quyết: đại biểu tạm không viết tin.</translation>
    </message>
    <message>
        <source>Delegates do not write while a vote runs.</source>
        <translation>Trong lúc biểu quyết, đại biểu không viết tin.</translation>
    </message>
</context>
<context>
    <name>ConversationName</name>
    <message>
        <source>All delegates</source>
        <translation>Tất cả đại biểu</translation>
    </message>
    <message>
        <source>My group</source>
        <translation>Tổ của tôi</translation>
    </message>
    <message>
        <source>Item %1</source>
        <translation>Nội dung %1</translation>
    </message>
</context>
<context>
    <name>CountField</name>
    <message>
        <source>%1: one less</source>
        <translation>%1: bớt một</translation>
    </message>
    <message>
        <source>%1: one more</source>
        <translation>%1: thêm một</translation>
    </message>
</context>
<context>
    <name>CountRow</name>
    <message>
        <source>For</source>
        <translation>Tán thành</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>Không tán thành</translation>
    </message>
    <message>
        <source>Abstain</source>
        <translation>Không biểu quyết</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Vắng mặt</translation>
    </message>
</context>
<context>
    <name>CountSheet</name>
    <message>
        <source>Still to enter: %1</source>
        <translation>Còn phải nhập: %1</translation>
    </message>
    <message>
        <source>Enter the show of hands</source>
        <translation>Nhập kết quả giơ tay</translation>
    </message>
    <message>
        <source>Enter the count of the ballots</source>
        <translation>Nhập kết quả kiểm phiếu</translation>
    </message>
    <message>
        <source>Correct the result</source>
        <translation>Sửa kết quả</translation>
    </message>
    <message>
        <source>Enter the result</source>
        <translation>Ghi kết quả</translation>
    </message>
    <message>
        <source>What was entered before stays in the record. After the result is announced nothing is corrected.</source>
        <translation>Kết quả đã nhập trước vẫn được lưu. Sau khi công bố thì không sửa được nữa.</translation>
    </message>
    <message>
        <source>Delegates present</source>
        <translation>Đại biểu có mặt</translation>
    </message>
    <message>
        <source>Of %1 in office</source>
        <translation>Trên tổng số %1 đại biểu</translation>
    </message>
    <message>
        <source>Ballots issued</source>
        <translation>Số phiếu phát ra</translation>
    </message>
    <message>
        <source>Ballots returned</source>
        <translation>Số phiếu thu về</translation>
    </message>
    <message>
        <source>Invalid ballots</source>
        <translation>Số phiếu không hợp lệ</translation>
    </message>
    <message>
        <source>Hands counted: %1. Without a hand: %2.</source>
        <translation>Đã giơ tay: %1. Không giơ tay: %2.</translation>
    </message>
    <message>
        <source>Valid ballots: %1. Options together: %2.</source>
        <translation>Phiếu hợp lệ: %1. Các phương án cộng lại: %2.</translation>
    </message>
    <message>
        <source>Still to enter: %1 and %2 more</source>
        <translation>Còn phải nhập: %1 và %2 số nữa</translation>
    </message>
</context>
<context>
    <name>CountedCard</name>
    <message>
        <source>Result by show of hands, entered by %1 at %2</source>
        <translation>Kết quả theo giơ tay, do %1 nhập lúc %2</translation>
    </message>
    <message>
        <source>Result on paper, entered by %1 at %2</source>
        <translation>Kết quả theo phiếu giấy, do %1 nhập lúc %2</translation>
    </message>
    <message>
        <source>Decided by show of hands</source>
        <translation>Biểu quyết bằng giơ tay</translation>
    </message>
    <message>
        <source>Decided on paper</source>
        <translation>Biểu quyết bằng phiếu giấy</translation>
    </message>
    <message>
        <source>The result appears here when the secretary or the counting board has entered it.</source>
        <translation>Kết quả hiện ở đây khi thư ký hoặc ban kiểm phiếu đã nhập.</translation>
    </message>
    <message>
        <source>Present: %1 · hands counted: %2</source>
        <translation>Có mặt: %1 · đã giơ tay: %2</translation>
    </message>
    <message>
        <source>Issued: %1 · returned: %2 · valid: %3 · invalid: %4</source>
        <translation>Phát ra: %1 · thu về: %2 · hợp lệ: %3 · không hợp lệ: %4</translation>
    </message>
    <message>
        <source>Entered %1 times; the last one counts, the others stay in the record.</source>
        <translation>Đã nhập %1 lần; lần cuối có giá trị, các lần trước vẫn được lưu.</translation>
    </message>
    <message>
        <source>Check words</source>
        <translation>Mã đối chiếu</translation>
    </message>
</context>
<context>
    <name>DelegateNow</name>
    <message>
        <source>I am here</source>
        <translation>Tôi có mặt</translation>
    </message>
    <message>
        <source>Vote under way</source>
        <translation>Đang biểu quyết</translation>
    </message>
    <message>
        <source>Last vote</source>
        <translation>Biểu quyết gần nhất</translation>
    </message>
    <message>
        <source>Vote by show of hands</source>
        <translation>Biểu quyết bằng giơ tay</translation>
    </message>
    <message>
        <source>Vote on paper</source>
        <translation>Biểu quyết bằng phiếu giấy</translation>
    </message>
</context>
<context>
    <name>DeskActions</name>
    <message>
        <source>Voted: %1 of %2</source>
        <translation>Đã biểu quyết %1/%2</translation>
    </message>
    <message>
        <source>Switch to hands or paper</source>
        <translation>Chuyển sang giơ tay / phiếu giấy</translation>
    </message>
</context>
<context>
    <name>DeskItem</name>
    <message>
        <source>Item %1</source>
        <translation>Nội dung %1</translation>
    </message>
    <message>
        <source>planned until %1</source>
        <translation>dự kiến đến %1</translation>
    </message>
    <message>
        <source>%1 over</source>
        <translation>Quá giờ %1</translation>
    </message>
    <message>
        <source>The sitting has not begun</source>
        <translation>Phiên họp chưa bắt đầu</translation>
    </message>
    <message>
        <source>Nothing is under discussion just now</source>
        <translation>Chưa có nội dung đang xem xét</translation>
    </message>
    <message>
        <source>The sitting has ended</source>
        <translation>Phiên họp đã kết thúc</translation>
    </message>
</context>
<context>
    <name>DeskProgramme</name>
    <message>
        <source>Programme</source>
        <translation>Chương trình</translation>
    </message>
    <message>
        <source>finished %1</source>
        <translation>xong %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>từ %1</translation>
    </message>
    <message>
        <source>The programme has no items yet.</source>
        <translation>Chương trình chưa có nội dung.</translation>
    </message>
    <message>
        <source>This item is under discussion.</source>
        <translation>Nội dung này đang xem xét.</translation>
    </message>
    <message>
        <source>“%1” is finished by the same press.</source>
        <translation>Nội dung «%1» kết thúc cùng lúc.</translation>
    </message>
    <message>
        <source>Finish the item</source>
        <translation>Kết thúc nội dung</translation>
    </message>
    <message>
        <source>Begin this item</source>
        <translation>Bắt đầu nội dung này</translation>
    </message>
</context>
<context>
    <name>DeskRoad</name>
    <message>
        <source>Begin item %1</source>
        <translation>Bắt đầu nội dung %1</translation>
    </message>
    <message>
        <source>Open the vote</source>
        <translation>Mở biểu quyết</translation>
    </message>
    <message>
        <source>End the vote again</source>
        <translation>Kết thúc lại</translation>
    </message>
    <message>
        <source>End the vote</source>
        <translation>Kết thúc biểu quyết</translation>
    </message>
    <message>
        <source>Announce</source>
        <translation>Công bố</translation>
    </message>
    <message>
        <source>Go on to item %1</source>
        <translation>Sang nội dung %1</translation>
    </message>
    <message>
        <source>Finish the item</source>
        <translation>Kết thúc nội dung</translation>
    </message>
    <message>
        <source>Enter the show of hands</source>
        <translation>Nhập kết quả giơ tay</translation>
    </message>
    <message>
        <source>Enter the count of the ballots</source>
        <translation>Nhập kết quả kiểm phiếu</translation>
    </message>
    <message>
        <source>The secretary enters the count</source>
        <translation>Chờ thư ký nhập kết quả</translation>
    </message>
</context>
<context>
    <name>DeskSpeaker</name>
    <message>
        <source>Call to speak</source>
        <translation>Mời phát biểu</translation>
    </message>
    <message>
        <source>Change the place</source>
        <translation>Đổi thứ tự</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>lúc %1</translation>
    </message>
</context>
<context>
    <name>DeskSpeakers</name>
    <message>
        <source>Speakers</source>
        <translation>Danh sách phát biểu</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <translation>%1 đại biểu chờ</translation>
    </message>
    <message>
        <source>Nobody is waiting</source>
        <translation>Chưa có đại biểu chờ</translation>
    </message>
    <message>
        <source>Speeches so far: %1</source>
        <translation>%1 đại biểu đã phát biểu</translation>
    </message>
    <message>
        <source>Paused during the vote. The list is kept.</source>
        <translation>Tạm dừng khi biểu quyết. Danh sách được giữ nguyên.</translation>
    </message>
    <message>
        <source>Speaking time</source>
        <translation>Thời gian phát biểu</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>không giới hạn</translation>
    </message>
    <message>
        <source>Withdraw request</source>
        <translation>Rút đăng ký</translation>
    </message>
    <message>
        <source>Ask to speak</source>
        <translation>Đăng ký phát biểu</translation>
    </message>
    <message>
        <source>Call somebody else…</source>
        <translation>Mời đại biểu khác…</translation>
    </message>
</context>
<context>
    <name>DeskVote</name>
    <message>
        <source>Open the vote</source>
        <translation>Mở biểu quyết</translation>
    </message>
    <message>
        <source>End the vote</source>
        <translation>Kết thúc biểu quyết</translation>
    </message>
    <message>
        <source>Announce</source>
        <translation>Công bố</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Bắt đầu</translation>
    </message>
    <message>
        <source>No item is left in the programme.</source>
        <translation>Chương trình không còn nội dung nào.</translation>
    </message>
    <message>
        <source>Switch to hands or paper</source>
        <translation>Chuyển sang giơ tay / phiếu giấy</translation>
    </message>
    <message>
        <source>Open another vote</source>
        <translation>Mở biểu quyết khác</translation>
    </message>
    <message>
        <source>Finish the item</source>
        <translation>Kết thúc nội dung</translation>
    </message>
    <message>
        <source>Next is item %1: %2</source>
        <translation>Tiếp theo là nội dung %1: %2</translation>
    </message>
    <message>
        <source>Delegates present without an opinion recorded here: %1. The secretary sees who.</source>
        <translation>Đại biểu có mặt chưa có ý kiến ghi nhận: %1. Thư ký thấy tên.</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Đếm</translation>
    </message>
    <message>
        <source>Two counts were entered, and they differ</source>
        <translation>Có hai kết quả được nhập, và chúng khác nhau</translation>
    </message>
    <message>
        <source>Neither is shown as the result.</source>
        <translation>Chưa lấy kết quả nào.</translation>
    </message>
    <message>
        <source>Count again and enter it: that corrects both.</source>
        <translation>Xin đếm lại và nhập: lần nhập này thay cả hai.</translation>
    </message>
    <message>
        <source>Correct the count</source>
        <translation>Sửa kết quả đã nhập</translation>
    </message>
</context>
<context>
    <name>DeviceEntry</name>
    <message>
        <source>lacks nothing</source>
        <translation>không thiếu</translation>
    </message>
    <message>
        <source>is receiving</source>
        <translation>đang nhận</translation>
    </message>
    <message>
        <source>has no access any more</source>
        <translation>đã bị thu hồi</translation>
    </message>
    <message>
        <source>is joining</source>
        <translation>đang tham gia</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>chưa rõ</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Chưa kết nối</translation>
    </message>
    <message>
        <source>Network of the hall</source>
        <translation>Mạng hội trường</translation>
    </message>
    <message>
        <source>Typed address</source>
        <translation>Địa chỉ đã nhập</translation>
    </message>
    <message>
        <source>Met before</source>
        <translation>Đã gặp trước đây</translation>
    </message>
    <message>
        <source>It called this device</source>
        <translation>Máy ấy tự nối đến</translation>
    </message>
    <message>
        <source>lost at %1</source>
        <translation>mất từ %1</translation>
    </message>
    <message>
        <source>answers in %1 ms</source>
        <translation>trả lời %1 ms</translation>
    </message>
</context>
<context>
    <name>DeviceSheet</name>
    <message>
        <source>Lost</source>
        <translation>Mất</translation>
    </message>
    <message>
        <source>Stolen</source>
        <translation>Bị lấy cắp</translation>
    </message>
    <message>
        <source>Replaced by another one</source>
        <translation>Thay bằng máy khác</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>Đã trả lại</translation>
    </message>
    <message>
        <source>No longer used</source>
        <translation>Không dùng nữa</translation>
    </message>
    <message>
        <source>Take this device out…</source>
        <translation>Thu hồi máy này…</translation>
    </message>
    <message>
        <source>This device wrote two different histories: it was copied, or somebody tampers with it. Nothing it writes counts any more. Take it out and give the person another one.</source>
        <translation>Máy này đã ghi hai lịch sử khác nhau: máy bị sao chép hoặc bị can thiệp. Điều máy này ghi không còn được tính. Hãy thu hồi và cấp máy khác cho người dùng.</translation>
    </message>
    <message>
        <source>Why it leaves</source>
        <translation>Lý do thu hồi</translation>
    </message>
    <message>
        <source>Take «%1» out of the council?</source>
        <translation>Thu hồi «%1»?</translation>
    </message>
    <message>
        <source>This cannot be undone. The device can no longer connect, and what it writes from now on does not count. %1 can be invited again with another device.</source>
        <translation>Việc này không hoàn tác được. Máy không kết nối được nữa, điều máy ghi từ nay không được tính. Có thể mời lại %1 với máy khác.</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Thu hồi máy</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Giữ lại</translation>
    </message>
</context>
<context>
    <name>DevicesPage</name>
    <message>
        <source>Devices</source>
        <translation>Thiết bị</translation>
    </message>
    <message>
        <source>A device joins with an invite, and by comparing six digits on both screens.</source>
        <translation>Máy mới vào bằng thư mời và bằng cách so sáu số trên hai màn hình.</translation>
    </message>
    <message>
        <source>Without a network</source>
        <translation>Không có mạng</translation>
    </message>
    <message>
        <source>It did not work</source>
        <translation>Chưa làm được</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Đã rõ</translation>
    </message>
    <message>
        <source>Devices: %1</source>
        <translation>Máy: %1</translation>
    </message>
    <message>
        <source>Invites: %1</source>
        <translation>Thư mời: %1</translation>
    </message>
    <message>
        <source>Without a device: %1</source>
        <translation>Chưa có máy: %1</translation>
    </message>
    <message>
        <source>Device without a name</source>
        <translation>Máy chưa có tên</translation>
    </message>
    <message>
        <source>this device</source>
        <translation>máy này</translation>
    </message>
    <message>
        <source>joined without comparing digits</source>
        <translation>vào mà không so số</translation>
    </message>
    <message>
        <source>Taken out</source>
        <translation>Đã thu hồi</translation>
    </message>
    <message>
        <source>Disputed: wrote two histories</source>
        <translation>Có tranh chấp: ghi hai lịch sử khác nhau</translation>
    </message>
    <message>
        <source>«%1» waits for the digits to be compared</source>
        <translation>«%1» đang chờ so số</translation>
    </message>
    <message>
        <source>A device has begun to use it</source>
        <translation>Đã có máy bắt đầu dùng</translation>
    </message>
    <message>
        <source>Not used yet</source>
        <translation>Chưa dùng</translation>
    </message>
    <message>
        <source>until %1, %2</source>
        <translation>đến %1, %2</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>Mời vào</translation>
    </message>
    <message>
        <source>No invite is open</source>
        <translation>Không có thư mời nào đang mở</translation>
    </message>
    <message>
        <source>Everybody has a device or an invite</source>
        <translation>Mọi người đều đã có máy hoặc thư mời</translation>
    </message>
    <message>
        <source>No devices</source>
        <translation>Chưa có máy nào</translation>
    </message>
    <message>
        <source>Choose a person under «Without a device» to make one.</source>
        <translation>Chọn một người trong mục «Chưa có máy» để mời.</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Phần đang xem</translation>
    </message>
</context>
<context>
    <name>DigitsDisplay</name>
    <message>
        <source>Code</source>
        <translation>Mã</translation>
    </message>
</context>
<context>
    <name>DropZone</name>
    <message>
        <source>Drop files here</source>
        <translation>Thả tệp vào đây</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Tải lên…</translation>
    </message>
    <message>
        <source>Receiving</source>
        <translation>Đang nhận</translation>
    </message>
    <message>
        <source>or</source>
        <translation>hoặc</translation>
    </message>
</context>
<context>
    <name>ExplanationSheet</name>
    <message>
        <source>How this result came about</source>
        <translation>Vì sao có kết quả này</translation>
    </message>
    <message>
        <source>The base is the %1 delegates who were present when the vote opened. Later arrivals do not change it.</source>
        <translation>Tính trên %1 đại biểu có mặt khi mở biểu quyết. Người đến sau không làm thay đổi số này.</translation>
    </message>
    <message>
        <source>The base is all %1 delegates in office, present or not. Not having voted weighs like not being in favour.</source>
        <translation>Tính trên tổng số %1 đại biểu, dù có mặt hay vắng mặt. Không có ý kiến thì không tính là tán thành.</translation>
    </message>
    <message>
        <source>%1 delegates could vote, %2 did. Every opinion is a signed record; the witness devices signed the list of those that count.</source>
        <translation>%1 đại biểu có quyền biểu quyết, %2 đã biểu quyết. Mỗi ý kiến là một bản ghi có chữ ký; các máy chứng thực đã ký danh sách ý kiến được tính.</translation>
    </message>
    <message>
        <source>%1 of %2 witness devices signed this result; with %3 no other result can ever be certified.</source>
        <translation>%1/%2 máy chứng thực đã ký kết quả này; đủ %3 máy thì không thể có kết quả nào khác được xác nhận.</translation>
    </message>
    <message>
        <source>Every device that has these records computes the same. The same check words on two devices mean the same ballots: %1</source>
        <translation>Máy nào có đủ các bản ghi này cũng tính ra như nhau. Hai máy cùng mã đối chiếu thì cùng các ý kiến: %1</translation>
    </message>
    <message>
        <source>The base is the %1 delegates who were present at the count.</source>
        <translation>Tính trên %1 đại biểu có mặt khi đếm.</translation>
    </message>
    <message>
        <source>The vote on the devices was given up and decided by show of hands: %1. No opinion given on a device is in these numbers.</source>
        <translation>Biểu quyết trên máy đã dừng, chuyển sang giơ tay: %1. Các số này không gồm ý kiến nào đã gửi trên máy.</translation>
    </message>
    <message>
        <source>The vote on the devices was given up and decided on paper: %1. No opinion given on a device is in these numbers.</source>
        <translation>Biểu quyết trên máy đã dừng, chuyển sang phiếu giấy: %1. Các số này không gồm ý kiến nào đã gửi trên máy.</translation>
    </message>
    <message>
        <source>%1 entered the count. Its signature is checked on every device; that the count is right, those present saw.</source>
        <translation>%1 đã nhập kết quả. Mọi máy đều kiểm tra chữ ký; việc đếm đúng do những người có mặt chứng kiến.</translation>
    </message>
    <message>
        <source>Every device that has these records computes the same. The same check words on two devices mean the same count: %1</source>
        <translation>Mọi máy có các bản ghi này đều tính ra như nhau. Hai máy có cùng mã đối chiếu là cùng một kết quả đếm: %1</translation>
    </message>
</context>
<context>
    <name>FileDrop</name>
    <message>
        <source>Drop files here</source>
        <translation>Thả tệp vào đây</translation>
    </message>
    <message>
        <source>Drop a file here</source>
        <translation>Thả tệp vào đây</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Tải lên…</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Chọn tệp…</translation>
    </message>
    <message>
        <source>Type a path</source>
        <translation>Khác…</translation>
    </message>
    <message>
        <source>Path of the file</source>
        <translation>Đường dẫn tệp</translation>
    </message>
    <message>
        <source>Press Enter to take it.</source>
        <translation>Bấm Enter để nhận tệp.</translation>
    </message>
</context>
<context>
    <name>FilePicker</name>
    <message>
        <source>Choose a file</source>
        <translation>Chọn tệp</translation>
    </message>
</context>
<context>
    <name>FileWindow</name>
    <message>
        <source>%1 – Kỳ Họp</source>
        <translation>%1 – Kỳ Họp</translation>
    </message>
</context>
<context>
    <name>FirstRunPage</name>
    <message>
        <source>Kỳ Họp</source>
        <translation>Kỳ Họp</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>Chưa làm được</translation>
    </message>
    <message>
        <source>Tiếng Việt</source>
        <translation>Tiếng Việt</translation>
    </message>
    <message>
        <source>English</source>
        <translation>English</translation>
    </message>
</context>
<context>
    <name>GoOnJoining</name>
    <message>
        <source>Joining was not finished</source>
        <translation>Chưa vào xong hội đồng</translation>
    </message>
    <message>
        <source>It goes on with the same invite. The office&apos;s device must be open.</source>
        <translation>Tiếp tục bằng chính giấy mời đó. Máy của Văn phòng phải đang mở.</translation>
    </message>
    <message>
        <source>Passphrase of this device</source>
        <translation>Mật khẩu của máy này</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Tiếp tục</translation>
    </message>
    <message>
        <source>Use another invite</source>
        <translation>Dùng giấy mời khác</translation>
    </message>
</context>
<context>
    <name>GoToSheet</name>
    <message>
        <source>Go to a page</source>
        <translation>Mở trang</translation>
    </message>
    <message>
        <source>Page, packet page or printed number</source>
        <translation>Số trang, trang của bộ tài liệu hoặc số in</translation>
    </message>
    <message>
        <source>This paper has no such page.</source>
        <translation>Tài liệu không có trang này.</translation>
    </message>
    <message>
        <source>Page %1 of this paper</source>
        <translation>Trang %1 của tài liệu này</translation>
    </message>
    <message>
        <source>The page printed «%1»</source>
        <translation>Trang in số «%1»</translation>
    </message>
    <message>
        <source>page %1 of this paper</source>
        <translation>trang %1 của tài liệu này</translation>
    </message>
    <message>
        <source>Page %1 of the packet</source>
        <translation>Trang %1 của bộ tài liệu</translation>
    </message>
    <message numerus="yes">
        <source>This paper has %n page(s).</source>
        <translation>
            <numerusform>Tài liệu có %n trang.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HitEntry</name>
    <message>
        <source>Page %1</source>
        <translation>Trang %1</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>There is no session yet</source>
        <translation>Chưa có kỳ họp</translation>
    </message>
    <message>
        <source>Prepare one: its programme and papers then reach every device.</source>
        <translation>Chuẩn bị kỳ họp: chương trình và tài liệu sẽ đến mọi máy.</translation>
    </message>
    <message>
        <source>It appears here when the office has prepared it.</source>
        <translation>Kỳ họp hiện ở đây khi Văn phòng đã chuẩn bị.</translation>
    </message>
    <message>
        <source>Prepare a session</source>
        <translation>Chuẩn bị kỳ họp</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Có gì mới</translation>
    </message>
    <message>
        <source>This is the sample meeting: everything in it is invented.</source>
        <translation>Đây là kỳ họp mẫu: mọi thứ đều là tưởng tượng.</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>Xóa bản mẫu</translation>
    </message>
</context>
<context>
    <name>HomeTiles</name>
    <message>
        <source>Papers of the session</source>
        <translation>Văn kiện tài liệu</translation>
    </message>
    <message>
        <source>no papers yet</source>
        <translation>chưa có tài liệu</translation>
    </message>
    <message>
        <source>%1 papers</source>
        <translation>%1 tài liệu</translation>
    </message>
    <message>
        <source>all on this device</source>
        <translation>đủ trên máy</translation>
    </message>
    <message>
        <source>%1 still to come</source>
        <translation>%1 đang về</translation>
    </message>
    <message>
        <source>%1 new</source>
        <translation>%1 mới</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Chương trình</translation>
    </message>
    <message>
        <source>no items yet</source>
        <translation>chưa có nội dung</translation>
    </message>
    <message>
        <source>%1 items</source>
        <translation>%1 nội dung</translation>
    </message>
    <message>
        <source>Delegates</source>
        <translation>Danh sách đại biểu</translation>
    </message>
    <message>
        <source>%1 delegates</source>
        <translation>%1 đại biểu</translation>
    </message>
    <message>
        <source>%1 groups</source>
        <translation>%1 tổ, ban</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Thông báo</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>chưa có</translation>
    </message>
    <message>
        <source>Press digest</source>
        <translation>Tổng hợp thông tin báo chí</translation>
    </message>
    <message>
        <source>Voters&apos; opinions</source>
        <translation>Ý kiến cử tri</translation>
    </message>
</context>
<context>
    <name>InviteCode</name>
    <message>
        <source>Invite for %1</source>
        <translation>Mời %1</translation>
    </message>
    <message>
        <source>On the new device: «Join my council», then scan this code. It serves once, until %1, %2.</source>
        <translation>Trên máy mới: chọn «Vào hội đồng của tôi» rồi quét mã này. Mã dùng một lần, đến %1, %2.</translation>
    </message>
    <message>
        <source>It did not work</source>
        <translation>Chưa làm được</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation>Lưu thành tệp…</translation>
    </message>
    <message>
        <source>For a device that cannot scan. Whoever has the file can try to join.</source>
        <translation>Cho máy không quét được. Ai có tệp này đều có thể thử vào.</translation>
    </message>
    <message>
        <source>Put the code away</source>
        <translation>Cất mã</translation>
    </message>
    <message>
        <source>Save the invite</source>
        <translation>Lưu thư mời</translation>
    </message>
    <message>
        <source>Invites (*.invite)</source>
        <translation>Thư mời (*.invite)</translation>
    </message>
</context>
<context>
    <name>InviteSheet</name>
    <message>
        <source>One hour</source>
        <translation>Một giờ</translation>
    </message>
    <message>
        <source>The person is here</source>
        <translation>Người đó đang ở đây</translation>
    </message>
    <message>
        <source>One day</source>
        <translation>Một ngày</translation>
    </message>
    <message>
        <source>One week</source>
        <translation>Một tuần</translation>
    </message>
    <message>
        <source>The file travels by mail or stick</source>
        <translation>Tệp gửi qua thư hoặc USB</translation>
    </message>
    <message>
        <source>Invite %1</source>
        <translation>Mời %1</translation>
    </message>
    <message>
        <source>Show the code</source>
        <translation>Hiện mã</translation>
    </message>
    <message>
        <source>The invite serves once, for the first device of this person. How long?</source>
        <translation>Thư mời dùng một lần, cho máy đầu tiên của người này. Có hiệu lực bao lâu?</translation>
    </message>
</context>
<context>
    <name>InviteSpeakerSheet</name>
    <message>
        <source>Call whom?</source>
        <translation>Mời ai phát biểu?</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>không giới hạn</translation>
    </message>
</context>
<context>
    <name>ItemCard</name>
    <message>
        <source>Item %1 of %2</source>
        <translation>Nội dung %1 trong %2</translation>
    </message>
    <message>
        <source>Item %1</source>
        <translation>Nội dung %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>từ %1</translation>
    </message>
    <message>
        <source>Presented by %1</source>
        <translation>%1 trình bày</translation>
    </message>
</context>
<context>
    <name>ItemEntry</name>
    <message>
        <source>ended at %1</source>
        <translation>xong lúc %1</translation>
    </message>
    <message>
        <source>began at %1</source>
        <translation>bắt đầu lúc %1</translation>
    </message>
</context>
<context>
    <name>KeypadPin</name>
    <message>
        <source>PIN</source>
        <translation>Mã PIN</translation>
    </message>
    <message>
        <source>%1 of %2 digits</source>
        <translation>%1 trong %2 số</translation>
    </message>
</context>
<context>
    <name>KindCard</name>
    <message>
        <source>Group debate: your group is %1</source>
        <translation>Thảo luận tổ: Tổ của đại biểu là %1</translation>
    </message>
    <message>
        <source>Group debate: you are in no group yet</source>
        <translation>Thảo luận tổ: đại biểu chưa được xếp tổ</translation>
    </message>
    <message>
        <source>Question: %1 · answer: %2.</source>
        <translation>Câu hỏi: %1 · trả lời: %2.</translation>
    </message>
    <message>
        <source>Who put the question may answer back first, then the others in the order of their requests.</source>
        <translation>Đại biểu chất vấn được tranh luận trước, sau đó đến các đại biểu khác theo thứ tự đăng ký.</translation>
    </message>
    <message>
        <source>The groups debate in rooms of their own. The rooms can be given in the programme.</source>
        <translation>Các tổ thảo luận ở phòng riêng. Có thể ghi phòng của từng tổ trong chương trình.</translation>
    </message>
    <message>
        <source>Please ask the secretary which group to go to.</source>
        <translation>Xin hỏi thư ký để biết tổ của mình.</translation>
    </message>
    <message>
        <source>Room: %1</source>
        <translation>Phòng: %1</translation>
    </message>
    <message>
        <source>Please ask the secretary for the room.</source>
        <translation>Xin hỏi thư ký để biết phòng họp.</translation>
    </message>
</context>
<context>
    <name>LockSettings</name>
    <message>
        <source>Lock when idle outside a sitting</source>
        <translation>Tự khóa khi không dùng, ngoài phiên họp</translation>
    </message>
    <message>
        <source>never</source>
        <translation>không</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Khóa ngay</translation>
    </message>
    <message>
        <source>This device has no passphrase: whoever holds it can read everything on it.</source>
        <translation>Máy này không đặt mật khẩu: ai cầm máy cũng đọc được mọi thứ trên máy.</translation>
    </message>
    <message>
        <source>This device&apos;s key store opens it. Should the store be lost, the recovery code opens it: write it down and lock it away.</source>
        <translation>Kho khóa của máy mở được máy này. Nếu mất kho khóa, mã khôi phục vẫn mở được: xin chép lại và cất kỹ.</translation>
    </message>
    <message>
        <source>Show the recovery code</source>
        <translation>Xem mã khôi phục</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Mã khôi phục</translation>
    </message>
    <message>
        <source>Hide the recovery code</source>
        <translation>Ẩn mã khôi phục</translation>
    </message>
    <message>
        <source>Then it also locks when its cover closes or it goes to sleep.</source>
        <translation>Khi đó máy cũng khóa lúc gập nắp hoặc chuyển sang chế độ ngủ.</translation>
    </message>
</context>
<context>
    <name>LookSettings</name>
    <message>
        <source>Language</source>
        <translation>Ngôn ngữ</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Màu sắc</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Sáng</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Tối</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Tương phản cao</translation>
    </message>
    <message>
        <source>Size of type</source>
        <translation>Cỡ chữ</translation>
    </message>
    <message>
        <source>Left hand</source>
        <translation>Thuận tay trái</translation>
    </message>
    <message>
        <source>Buttons stand at the left, where the hand does not cover the page.</source>
        <translation>Các nút ở bên trái, tay không che trang.</translation>
    </message>
    <message>
        <source>Less movement</source>
        <translation>Ít chuyển động</translation>
    </message>
    <message>
        <source>Pages and sheets change at once.</source>
        <translation>Trang và bảng hiện ngay, không trượt.</translation>
    </message>
</context>
<context>
    <name>MakeSample</name>
    <message>
        <source>The sample meeting is being made</source>
        <translation>Đang tạo kỳ họp mẫu</translation>
    </message>
    <message>
        <source>Members, papers, a vote…</source>
        <translation>Đại biểu, tài liệu, một lần biểu quyết…</translation>
    </message>
</context>
<context>
    <name>MeetingSheet</name>
    <message>
        <source>Edit the session</source>
        <translation>Sửa kỳ họp</translation>
    </message>
    <message>
        <source>New session</source>
        <translation>Kỳ họp mới</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lưu</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Tạo</translation>
    </message>
    <message>
        <source>It was not saved</source>
        <translation>Chưa lưu được</translation>
    </message>
    <message>
        <source>Name of the session</source>
        <translation>Tên kỳ họp</translation>
    </message>
    <message>
        <source>Second session, term 2026–2031</source>
        <translation>Kỳ họp thứ Hai, nhiệm kỳ 2026–2031</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>Day/month/year</source>
        <translation>Ngày/tháng/năm</translation>
    </message>
    <message>
        <source>This is no day. Write it like 8/7/2026.</source>
        <translation>Ngày chưa đúng. Viết như 8/7/2026.</translation>
    </message>
    <message>
        <source>Beginning</source>
        <translation>Giờ bắt đầu</translation>
    </message>
    <message>
        <source>This is no time. Write it like 7:30.</source>
        <translation>Giờ chưa đúng. Viết như 7:30.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Địa điểm</translation>
    </message>
    <message>
        <source>Closed sitting</source>
        <translation>Phiên họp kín</translation>
    </message>
    <message>
        <source>Without guests and press. While it goes on no device writes papers or bundles to a file.</source>
        <translation>Không có khách mời, báo chí. Trong khi họp, không máy nào xuất tài liệu hay gói dữ liệu ra tệp.</translation>
    </message>
</context>
<context>
    <name>MemberAddSheet</name>
    <message>
        <source>Add a person</source>
        <translation>Thêm người</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Thêm</translation>
    </message>
    <message>
        <source>The person was not added</source>
        <translation>Chưa thêm được</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Họ và tên</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Chức vụ</translation>
    </message>
    <message>
        <source>Delegate group or committee</source>
        <translation>Tổ đại biểu hoặc Ban</translation>
    </message>
    <message>
        <source>Several with ; between them</source>
        <translation>Nhiều tổ thì ngăn bằng dấu ;</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Vai trò</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Điện thoại</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Thư điện tử</translation>
    </message>
    <message>
        <source>Seat in the hall</source>
        <translation>Ghế trong hội trường</translation>
    </message>
    <message>
        <source>Like C04: row C, the fourth; empty if there is none</source>
        <translation>Ví dụ C04: hàng C, ghế thứ tư; để trống nếu chưa có</translation>
    </message>
</context>
<context>
    <name>MemberImport</name>
    <message>
        <source>Import a list</source>
        <translation>Nhập danh sách</translation>
    </message>
    <message>
        <source>Adding members</source>
        <translation>Đang thêm thành viên</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Reading the list…</source>
        <translation>Đang đọc danh sách…</translation>
    </message>
    <message>
        <source>%1 can be added</source>
        <translation>%1 người thêm được</translation>
    </message>
    <message>
        <source>%1 are left out</source>
        <translation>%1 dòng bỏ qua</translation>
    </message>
    <message>
        <source>Lines of the list</source>
        <translation>Các dòng của danh sách</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Không có tên</translation>
    </message>
    <message>
        <source>Add the %1 that are right</source>
        <translation>Thêm %1 người đúng</translation>
    </message>
    <message>
        <source>Add %1 persons</source>
        <translation>Thêm %1 người</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
</context>
<context>
    <name>MemberIntake</name>
    <message>
        <source>seat %1</source>
        <translation>ghế %1</translation>
    </message>
</context>
<context>
    <name>MemberSheet</name>
    <message>
        <source>Invite a device</source>
        <translation>Mời máy vào</translation>
    </message>
    <message>
        <source>Out of the council…</source>
        <translation>Đưa ra khỏi hội đồng…</translation>
    </message>
    <message>
        <source>It was not changed</source>
        <translation>Chưa đổi được</translation>
    </message>
    <message>
        <source>Has a device</source>
        <translation>Đã có máy</translation>
    </message>
    <message>
        <source>Has no device yet</source>
        <translation>Chưa có máy</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Vai trò</translation>
    </message>
    <message>
        <source>Take %1 out of the council?</source>
        <translation>Đưa %1 ra khỏi hội đồng?</translation>
    </message>
    <message>
        <source>This cannot be undone. Their devices can no longer connect, and nothing they write from now on counts. What they wrote and how they voted until now stays.</source>
        <translation>Việc này không hoàn tác được. Máy của người này không kết nối được nữa, điều viết từ nay không được tính. Những gì đã viết và đã biểu quyết được giữ nguyên.</translation>
    </message>
    <message>
        <source>Take out of the council</source>
        <translation>Đưa ra khỏi hội đồng</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Giữ lại</translation>
    </message>
    <message>
        <source>Seat in the hall</source>
        <translation>Ghế trong hội trường</translation>
    </message>
    <message>
        <source>Like C04: row C, the fourth; empty if there is none</source>
        <translation>Ví dụ C04: hàng C, ghế thứ tư; để trống nếu chưa có</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lưu</translation>
    </message>
</context>
<context>
    <name>MembersPage</name>
    <message>
        <source>Members</source>
        <translation>Thành viên</translation>
    </message>
    <message>
        <source>%1 persons · %2 delegates · %3 with a device</source>
        <translation>%1 người · %2 đại biểu · %3 đã có máy</translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation>Nhập danh sách</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Thêm người</translation>
    </message>
    <message>
        <source>The list was not taken in</source>
        <translation>Danh sách chưa được nhập</translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation>Chọn tệp khác</translation>
    </message>
    <message>
        <source>Name, post or group</source>
        <translation>Họ tên, chức vụ hoặc tổ</translation>
    </message>
    <message>
        <source>Nobody of that name</source>
        <translation>Không tìm thấy ai</translation>
    </message>
    <message>
        <source>Type fewer letters. Marks do not matter.</source>
        <translation>Bớt chữ. Không cần gõ dấu.</translation>
    </message>
    <message>
        <source>Only the clerk is here</source>
        <translation>Mới có Văn thư</translation>
    </message>
    <message>
        <source>Import the list from a spreadsheet, or add them one by one.</source>
        <translation>Nhập danh sách từ bảng tính, hoặc thêm từng người.</translation>
    </message>
    <message>
        <source>Has a device</source>
        <translation>Đã có máy</translation>
    </message>
    <message>
        <source>Has no device yet</source>
        <translation>Chưa có máy</translation>
    </message>
    <message>
        <source>A CSV file in UTF-8, one person a line. The first line names the columns: name, role, group, title, phone, email. Only the name is needed. Nothing is added before you have looked at it.</source>
        <translation>Tệp CSV mã UTF-8, mỗi người một dòng. Dòng đầu ghi tên cột: họ và tên, vai trò, tổ, chức vụ, điện thoại, thư điện tử. Chỉ bắt buộc có họ tên. Danh sách được xem lại trước khi thêm.</translation>
    </message>
    <message>
        <source>Lists (*.csv *.txt)</source>
        <translation>Danh sách (*.csv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Mọi tệp (*)</translation>
    </message>
</context>
<context>
    <name>MessageEntry</name>
    <message>
        <source>a paper that is not here</source>
        <translation>tài liệu chưa có trên máy</translation>
    </message>
    <message>
        <source>%1, page %2</source>
        <translation>%1, trang %2</translation>
    </message>
    <message>
        <source>Delete the message</source>
        <translation>Xóa tin</translation>
    </message>
</context>
<context>
    <name>MessageList</name>
    <message>
        <source>Show earlier messages: %1</source>
        <translation>Xem các tin trước: %1</translation>
    </message>
</context>
<context>
    <name>MissingCard</name>
    <message>
        <source>Opinions missing or not recorded: %1</source>
        <translation>Chưa có ý kiến ghi nhận: %1</translation>
    </message>
    <message>
        <source>No opinion recorded here</source>
        <translation>Chưa có ý kiến ghi nhận</translation>
    </message>
    <message>
        <source>Two different opinions</source>
        <translation>Hai ý kiến khác nhau</translation>
    </message>
    <message>
        <source>Opinion not recorded</source>
        <translation>Ý kiến chưa được ghi nhận</translation>
    </message>
    <message>
        <source>Being recorded</source>
        <translation>Đang ghi nhận</translation>
    </message>
    <message>
        <source>Show %1 more</source>
        <translation>Xem thêm %1</translation>
    </message>
    <message>
        <source>Seat %1</source>
        <translation>Ghế %1</translation>
    </message>
    <message>
        <source>A delegate without a seat</source>
        <translation>Một đại biểu chưa có ghế</translation>
    </message>
</context>
<context>
    <name>MorePage</name>
    <message>
        <source>More</source>
        <translation>Thêm</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Tài liệu</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>Voting</source>
        <translation>Biểu quyết</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Trao đổi</translation>
    </message>
    <message>
        <source>Delegates and others</source>
        <translation>Danh sách đại biểu</translation>
    </message>
    <message>
        <source>Devices and connections</source>
        <translation>Các máy và kết nối</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Văn phòng</translation>
    </message>
    <message>
        <source>Session and papers</source>
        <translation>Kỳ họp và tài liệu</translation>
    </message>
    <message>
        <source>Programme, papers and their steps</source>
        <translation>Chương trình, tài liệu và các bước duyệt</translation>
    </message>
    <message>
        <source>Members and roles</source>
        <translation>Đại biểu và vai trò</translation>
    </message>
    <message>
        <source>Devices and invites</source>
        <translation>Máy và thư mời</translation>
    </message>
    <message>
        <source>Copy to USB</source>
        <translation>Chép ra USB</translation>
    </message>
    <message>
        <source>The window</source>
        <translation>Hiển thị</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Khóa máy</translation>
    </message>
</context>
<context>
    <name>NewsCard</name>
    <message>
        <source>What is new</source>
        <translation>Có gì mới</translation>
    </message>
    <message>
        <source>Nothing new. Papers, changes of the programme and shared notes appear here.</source>
        <translation>Chưa có gì mới. Tài liệu mới, thay đổi chương trình và ghi chú được chia sẻ sẽ hiện ở đây.</translation>
    </message>
    <message>
        <source>I have seen all of it</source>
        <translation>Đã xem hết</translation>
    </message>
</context>
<context>
    <name>NewsEntry</name>
    <message>
        <source>%1 new papers</source>
        <translation>%1 tài liệu mới</translation>
    </message>
    <message>
        <source>There is a revised version · notes are kept</source>
        <translation>Có bản thay thế · ghi chú được giữ nguyên</translation>
    </message>
    <message>
        <source>%1 shared a note on paper %2, page %3</source>
        <translation>%1 chia sẻ ghi chú ở tài liệu %2, trang %3</translation>
    </message>
    <message>
        <source>Item %1: %2</source>
        <translation>Nội dung %1: %2</translation>
    </message>
    <message>
        <source>New paper: %1</source>
        <translation>Tài liệu mới: %1</translation>
    </message>
</context>
<context>
    <name>NewsPage</name>
    <message>
        <source>Since you last looked</source>
        <translation>Từ lần xem trước</translation>
    </message>
</context>
<context>
    <name>NextCard</name>
    <message>
        <source>Next · item %1</source>
        <translation>Tiếp theo · nội dung %1</translation>
    </message>
</context>
<context>
    <name>NoteCard</name>
    <message>
        <source>Only me</source>
        <translation>Chỉ tôi</translation>
    </message>
    <message>
        <source>My group</source>
        <translation>Tổ đại biểu</translation>
    </message>
    <message>
        <source>All delegates</source>
        <translation>Tất cả đại biểu</translation>
    </message>
    <message>
        <source>check</source>
        <translation>xem lại</translation>
    </message>
</context>
<context>
    <name>NoteEntry</name>
    <message>
        <source>A paper of another session</source>
        <translation>Tài liệu của kỳ họp khác</translation>
    </message>
    <message>
        <source>Only me</source>
        <translation>Chỉ tôi</translation>
    </message>
    <message>
        <source>All delegates</source>
        <translation>Tất cả đại biểu</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>Trang %1</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>Mở trang</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Xóa</translation>
    </message>
</context>
<context>
    <name>NoteSheet</name>
    <message>
        <source>Note on page %1</source>
        <translation>Ghi chú ở trang %1</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>Seen by: %1</source>
        <translation>Ai xem được: %1</translation>
    </message>
    <message>
        <source>Keep the note</source>
        <translation>Lưu ghi chú</translation>
    </message>
</context>
<context>
    <name>NotesPage</name>
    <message>
        <source>Notes</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>%1 of mine · %2 shared by others</source>
        <translation>%1 của tôi · %2 được chia sẻ</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tất cả</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Của tôi</translation>
    </message>
    <message>
        <source>Shared by others</source>
        <translation>Được chia sẻ</translation>
    </message>
    <message>
        <source>Find in notes</source>
        <translation>Tìm trong ghi chú</translation>
    </message>
    <message>
        <source>No notes yet</source>
        <translation>Chưa có ghi chú</translation>
    </message>
    <message>
        <source>No note fits</source>
        <translation>Không có ghi chú phù hợp</translation>
    </message>
    <message>
        <source>Open a paper, select words and choose Highlight or Note. Your notes stay on this device unless you share them.</source>
        <translation>Mở tài liệu, chọn đoạn chữ rồi bấm Tô sáng hoặc Ghi chú. Ghi chú chỉ ở máy này, trừ khi đại biểu chia sẻ.</translation>
    </message>
    <message>
        <source>Choose All, or use fewer words.</source>
        <translation>Chọn Tất cả, hoặc bớt từ.</translation>
    </message>
    <message>
        <source>Open the papers</source>
        <translation>Mở tài liệu</translation>
    </message>
    <message>
        <source>Whose notes are shown</source>
        <translation>Ghi chú của ai</translation>
    </message>
</context>
<context>
    <name>NotesPane</name>
    <message>
        <source>Notes on page %1</source>
        <translation>Ghi chú trang %1</translation>
    </message>
    <message>
        <source>No notes on this page. Select words, or choose Note below and tap the page.</source>
        <translation>Trang này chưa có ghi chú. Chọn đoạn chữ, hoặc bấm Ghi chú ở dưới rồi chạm vào trang.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Xóa</translation>
    </message>
    <message>
        <source>Delete note %1</source>
        <translation>Xóa ghi chú %1</translation>
    </message>
</context>
<context>
    <name>NoticesPage</name>
    <message>
        <source>Notices</source>
        <translation>Thông báo</translation>
    </message>
    <message>
        <source>No notices yet</source>
        <translation>Chưa có thông báo</translation>
    </message>
    <message>
        <source>The secretary&apos;s notices appear here: times, rooms, papers to hand in. A new one is marked on the home page.</source>
        <translation>Thông báo của thư ký hiện ở đây: giờ họp, phòng họp, tài liệu cần nộp. Thông báo mới được đánh dấu ở Trang chủ.</translation>
    </message>
</context>
<context>
    <name>NowPage</name>
    <message>
        <source>There is no session yet</source>
        <translation>Chưa có kỳ họp</translation>
    </message>
    <message>
        <source>It appears here when the office has prepared it.</source>
        <translation>Kỳ họp hiện ở đây khi Văn phòng đã chuẩn bị xong.</translation>
    </message>
</context>
<context>
    <name>NumberPad</name>
    <message>
        <source>Number pad</source>
        <translation>Bàn phím số</translation>
    </message>
    <message>
        <source>Delete the last digit</source>
        <translation>Xóa số cuối</translation>
    </message>
</context>
<context>
    <name>OfficeHead</name>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
</context>
<context>
    <name>OfficeOnly</name>
    <message>
        <source>This page is for the office</source>
        <translation>Trang này dành cho Văn phòng</translation>
    </message>
    <message>
        <source>The clerk and the secretary prepare the session here. Ask them if something is missing.</source>
        <translation>Văn phòng và thư ký chuẩn bị kỳ họp tại đây. Nếu thiếu điều gì, xin báo họ.</translation>
    </message>
    <message>
        <source>Go home</source>
        <translation>Về trang chủ</translation>
    </message>
</context>
<context>
    <name>OfficePage</name>
    <message>
        <source>The office&apos;s desk</source>
        <translation>Bàn của Văn phòng</translation>
    </message>
    <message>
        <source>%1 is waiting with a new device</source>
        <translation>%1 đang chờ với máy mới</translation>
    </message>
    <message>
        <source>Compare the six digits</source>
        <translation>So sáu số trên hai máy</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>So số</translation>
    </message>
    <message>
        <source>There is no session yet</source>
        <translation>Chưa có kỳ họp</translation>
    </message>
    <message>
        <source>Begin with the session: its name, day and place</source>
        <translation>Bắt đầu từ kỳ họp: tên, ngày và địa điểm</translation>
    </message>
    <message>
        <source>Then come the programme, the papers, the members and their devices.</source>
        <translation>Sau đó là chương trình, tài liệu, thành viên và máy của từng người.</translation>
    </message>
    <message>
        <source>To the papers</source>
        <translation>Đến bàn tài liệu</translation>
    </message>
    <message>
        <source>Create the session</source>
        <translation>Tạo kỳ họp</translation>
    </message>
    <message>
        <source>To be done</source>
        <translation>Cần làm</translation>
    </message>
    <message>
        <source>Papers that wait for their next step: %1</source>
        <translation>Tài liệu chờ bước tiếp theo: %1</translation>
    </message>
    <message>
        <source>Published %1 of %2</source>
        <translation>Đã phát hành %1/%2</translation>
    </message>
    <message>
        <source>The programme has no items yet</source>
        <translation>Chương trình chưa có nội dung</translation>
    </message>
    <message>
        <source>Papers are added to an item.</source>
        <translation>Tài liệu được thêm vào một nội dung của chương trình.</translation>
    </message>
    <message>
        <source>The members are not entered yet</source>
        <translation>Chưa nhập thành viên</translation>
    </message>
    <message>
        <source>Import the list from a spreadsheet, or add them one by one.</source>
        <translation>Nhập danh sách từ bảng tính, hoặc thêm từng người.</translation>
    </message>
    <message>
        <source>Members without a device: %1</source>
        <translation>Thành viên chưa có máy: %1</translation>
    </message>
    <message>
        <source>Invite them by a QR code or a file.</source>
        <translation>Mời vào bằng mã QR hoặc bằng tệp.</translation>
    </message>
    <message>
        <source>Nothing is waiting.</source>
        <translation>Không có việc nào đang chờ.</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Chuẩn bị</translation>
    </message>
    <message>
        <source>Session and programme</source>
        <translation>Kỳ họp và chương trình</translation>
    </message>
    <message>
        <source>%1 items</source>
        <translation>%1 nội dung</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Tài liệu</translation>
    </message>
    <message>
        <source>%1 papers · %2 pages</source>
        <translation>%1 tài liệu · %2 trang</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Thành viên</translation>
    </message>
    <message>
        <source>%1 persons · %2 delegates</source>
        <translation>%1 người · %2 đại biểu</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Thiết bị</translation>
    </message>
    <message>
        <source>%1 of %2 members have one</source>
        <translation>%1/%2 thành viên đã có máy</translation>
    </message>
    <message>
        <source>Bundle on a stick</source>
        <translation>Gói dữ liệu</translation>
    </message>
    <message>
        <source>Carry everything to devices without a network</source>
        <translation>Mang mọi thứ đến máy không có mạng</translation>
    </message>
</context>
<context>
    <name>OpenPollSheet</name>
    <message>
        <source>Adopt: %1</source>
        <translation>Thông qua: %1</translation>
    </message>
    <message>
        <source>Open a vote</source>
        <translation>Mở biểu quyết</translation>
    </message>
    <message>
        <source>Open the vote now</source>
        <translation>Mở biểu quyết ngay</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Nội dung biểu quyết</translation>
    </message>
    <message>
        <source>As the minutes will have it.</source>
        <translation>Đúng như sẽ ghi trong biên bản.</translation>
    </message>
    <message>
        <source>How it is decided</source>
        <translation>Cách quyết định</translation>
    </message>
    <message>
        <source>What is needed follows from the ballots.</source>
        <translation>Số cần đạt tính theo số ý kiến.</translation>
    </message>
    <message>
        <source>At least %1 of %2 present needed</source>
        <translation>Cần ít nhất %1/%2 đại biểu có mặt</translation>
    </message>
    <message>
        <source>At least %1 of %2 needed</source>
        <translation>Cần ít nhất %1/%2</translation>
    </message>
    <message>
        <source>Open vote: For, Against, Abstain. Question, voters and threshold are fixed when it opens.</source>
        <translation>Biểu quyết công khai: Tán thành, Không tán thành, Không biểu quyết. Nội dung, danh sách và số cần đạt được giữ nguyên từ lúc mở.</translation>
    </message>
</context>
<context>
    <name>OpeningPage</name>
    <message>
        <source>This council cannot be opened</source>
        <translation>Không mở được dữ liệu hội đồng</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Thử lại</translation>
    </message>
    <message>
        <source>Opening the council…</source>
        <translation>Đang mở…</translation>
    </message>
    <message>
        <source>The papers and notes on this device are being made ready.</source>
        <translation>Đang chuẩn bị tài liệu và ghi chú trên máy này.</translation>
    </message>
</context>
<context>
    <name>OrderLines</name>
    <message>
        <source>Opened by %1</source>
        <translation>%1 mở biểu quyết</translation>
    </message>
    <message>
        <source>Opened by the secretary %1 by order of the chair %2</source>
        <translation>Thư ký %1 mở theo lệnh của chủ tọa %2</translation>
    </message>
    <message>
        <source>Ended by %1</source>
        <translation>%1 kết thúc biểu quyết</translation>
    </message>
    <message>
        <source>Ended by the secretary %1 by order of the chair %2</source>
        <translation>Thư ký %1 kết thúc theo lệnh của chủ tọa %2</translation>
    </message>
    <message>
        <source>Given up by %1</source>
        <translation>%1 dừng biểu quyết</translation>
    </message>
    <message>
        <source>Given up by the secretary %1 by order of the chair %2</source>
        <translation>Thư ký %1 dừng theo lệnh của chủ tọa %2</translation>
    </message>
    <message>
        <source>Announced by %1</source>
        <translation>%1 công bố kết quả</translation>
    </message>
    <message>
        <source>Announced by the secretary %1 by order of the chair %2</source>
        <translation>Thư ký %1 công bố theo lệnh của chủ tọa %2</translation>
    </message>
</context>
<context>
    <name>OutlinePane</name>
    <message>
        <source>Contents</source>
        <translation>Mục lục</translation>
    </message>
    <message>
        <source>(no title)</source>
        <translation>(không tên)</translation>
    </message>
    <message>
        <source>This paper has no table of contents</source>
        <translation>Tài liệu không có mục lục</translation>
    </message>
    <message>
        <source>Use the pages, or search.</source>
        <translation>Dùng danh sách trang, hoặc tìm.</translation>
    </message>
</context>
<context>
    <name>OwnBallot</name>
    <message>
        <source>Your opinion has not been recorded. Please raise your hand and tell the secretary.</source>
        <translation>Ý kiến chưa được ghi nhận. Xin giơ tay báo thư ký.</translation>
    </message>
    <message>
        <source>A later opinion of yours came after the end. It is kept, not counted.</source>
        <translation>Một ý kiến sau của đại biểu đến khi biểu quyết đã kết thúc: được lưu, không được tính.</translation>
    </message>
    <message>
        <source>Change my opinion</source>
        <translation>Đổi ý kiến</translation>
    </message>
    <message>
        <source>Possible until the vote ends.</source>
        <translation>Đổi được đến khi biểu quyết kết thúc.</translation>
    </message>
    <message>
        <source>It can be changed until the vote ends.</source>
        <translation>Đổi được đến khi biểu quyết kết thúc.</translation>
    </message>
    <message>
        <source>In this vote an opinion cannot be changed.</source>
        <translation>Biểu quyết này không đổi được ý kiến.</translation>
    </message>
</context>
<context>
    <name>OwnBallotSteps</name>
    <message>
        <source>Kept on this device</source>
        <translation>Đã lưu trên máy này</translation>
    </message>
    <message>
        <source>Counted in the result</source>
        <translation>Đã tính vào kết quả</translation>
    </message>
    <message>
        <source>When the vote ends.</source>
        <translation>Khi biểu quyết kết thúc.</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Đã ghi nhận</translation>
    </message>
    <message>
        <source>Not recorded yet</source>
        <translation>Chưa được ghi nhận</translation>
    </message>
    <message>
        <source>The device keeps sending it by itself.</source>
        <translation>Máy vẫn tự gửi lại.</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Đang gửi</translation>
    </message>
    <message>
        <source>Kept on this device, on its way to the witness devices.</source>
        <translation>Đã lưu trên máy này, đang tới máy chứng thực.</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Đã gửi</translation>
    </message>
    <message>
        <source>Being recorded</source>
        <translation>Đang ghi nhận</translation>
    </message>
    <message>
        <source>%1 of %2 witness devices have signed for it.</source>
        <translation>%1/%2 máy chứng thực đã ký nhận.</translation>
    </message>
    <message>
        <source>%1 witness devices have signed for it.</source>
        <translation>%1 máy chứng thực đã ký nhận.</translation>
    </message>
    <message>
        <source>Came after the end of the vote</source>
        <translation>Đến sau khi biểu quyết kết thúc</translation>
    </message>
    <message>
        <source>Opinions that come later are kept, not counted.</source>
        <translation>Ý kiến đến sau được lưu, không được tính.</translation>
    </message>
    <message>
        <source>Two different opinions from two devices</source>
        <translation>Hai ý kiến khác nhau từ hai máy</translation>
    </message>
    <message>
        <source>Neither counts. Please vote again.</source>
        <translation>Chưa ý kiến nào được tính. Xin biểu quyết lại.</translation>
    </message>
    <message>
        <source>Neither was counted.</source>
        <translation>Không ý kiến nào được tính.</translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation>Không được tính</translation>
    </message>
    <message>
        <source>It breaks a rule of this vote. Please tell the secretary.</source>
        <translation>Ý kiến trái quy định của lần biểu quyết này. Xin báo thư ký.</translation>
    </message>
    <message>
        <source>Where your opinion is</source>
        <translation>Ý kiến của đại biểu đang ở đâu</translation>
    </message>
</context>
<context>
    <name>OwnDevicePane</name>
    <message>
        <source>On this device</source>
        <translation>Trên máy này</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Tài liệu</translation>
    </message>
    <message>
        <source>My notes</source>
        <translation>Ghi chú của tôi</translation>
    </message>
    <message>
        <source>Messages waiting to go out</source>
        <translation>Tin nhắn chờ gửi</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Mục đã ghi</translation>
    </message>
    <message>
        <source>Check words</source>
        <translation>Mã đối chiếu</translation>
    </message>
    <message>
        <source>The same words on two devices mean the same data.</source>
        <translation>Trùng mã là cùng dữ liệu.</translation>
    </message>
    <message>
        <source>Receive from USB…</source>
        <translation>Nhận từ USB…</translation>
    </message>
    <message>
        <source>Connect by address…</source>
        <translation>Nối bằng địa chỉ…</translation>
    </message>
</context>
<context>
    <name>OwnOpinionCard</name>
    <message>
        <source>My opinion: none</source>
        <translation>Ý kiến của tôi: không có</translation>
    </message>
    <message>
        <source>My opinion: kept on this device</source>
        <translation>Ý kiến của tôi: đã lưu trên máy này</translation>
    </message>
    <message>
        <source>My opinion: sent</source>
        <translation>Ý kiến của tôi: đã gửi</translation>
    </message>
    <message>
        <source>My opinion: recorded</source>
        <translation>Ý kiến của tôi: đã ghi nhận</translation>
    </message>
    <message>
        <source>My opinion: counted</source>
        <translation>Ý kiến của tôi: đã tính</translation>
    </message>
    <message>
        <source>My opinion: came late, not counted</source>
        <translation>Ý kiến của tôi: đến sau, không được tính</translation>
    </message>
    <message>
        <source>My opinion: two different ones, not counted</source>
        <translation>Ý kiến của tôi: hai ý kiến khác nhau, không được tính</translation>
    </message>
    <message>
        <source>My opinion: not counted</source>
        <translation>Ý kiến của tôi: không được tính</translation>
    </message>
</context>
<context>
    <name>PageHead</name>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
</context>
<context>
    <name>PagePin</name>
    <message>
        <source>Note %1</source>
        <translation>Ghi chú %1</translation>
    </message>
</context>
<context>
    <name>PageToolbar</name>
    <message>
        <source>Pen</source>
        <translation>Bút</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>Tô sáng</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>Eraser</source>
        <translation>Tẩy</translation>
    </message>
    <message>
        <source>Only me</source>
        <translation>Chỉ tôi</translation>
    </message>
    <message>
        <source>Tools for the page</source>
        <translation>Công cụ của trang</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Hoàn tác</translation>
    </message>
    <message>
        <source>Who will see what is written</source>
        <translation>Ai xem được phần viết</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Trước</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Trang trước</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Sau</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Trang sau</translation>
    </message>
</context>
<context>
    <name>PagesPane</name>
    <message>
        <source>Pages</source>
        <translation>Các trang</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>Trang %1</translation>
    </message>
    <message>
        <source>%1 · printed %2</source>
        <translation>%1 · số in %2</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>The file cannot be read. Check its name, its rights and the disk.</source>
        <translation>Không đọc được tệp. Xin kiểm tra tên tệp, quyền truy cập và ổ đĩa.</translation>
    </message>
    <message>
        <source>This is not an ordinary file. Choose a PDF file.</source>
        <translation>Đây không phải là tệp thông thường. Xin chọn một tệp PDF.</translation>
    </message>
    <message>
        <source>This file is not a PDF. Save or print it as a PDF and open that.</source>
        <translation>Tệp này không phải là PDF. Xin lưu hoặc in thành PDF rồi mở lại.</translation>
    </message>
    <message>
        <source>This page or paper is damaged. Fetch the file again from where it came from.</source>
        <translation>Trang hoặc tài liệu này bị hỏng. Xin lấy lại tệp từ nơi gửi.</translation>
    </message>
    <message>
        <source>This paper opens only with a password. Save a copy without the password.</source>
        <translation>Tài liệu này chỉ mở được bằng mật khẩu. Xin lưu một bản không có mật khẩu.</translation>
    </message>
    <message>
        <source>This paper has no pages. Check that it is the right file.</source>
        <translation>Tài liệu này không có trang nào. Xin kiểm tra có đúng tệp cần mở không.</translation>
    </message>
    <message>
        <source>This paper is larger than 2 GiB. Split it into several papers.</source>
        <translation>Tài liệu này lớn hơn 2 GiB. Xin tách thành nhiều tài liệu.</translation>
    </message>
    <message>
        <source>This paper has more than 10,000 pages. Split it into several papers.</source>
        <translation>Tài liệu này có hơn 10.000 trang. Xin tách thành nhiều tài liệu.</translation>
    </message>
    <message>
        <source>This page needs more memory than a paper may use. Print it to a new PDF.</source>
        <translation>Trang này cần nhiều bộ nhớ hơn mức cho phép. Xin in lại thành một tệp PDF mới.</translation>
    </message>
    <message>
        <source>This paper takes too long to read. Print it to a new PDF, or split it.</source>
        <translation>Đọc tài liệu này mất quá nhiều thời gian. Xin in lại thành tệp PDF mới hoặc tách nhỏ.</translation>
    </message>
    <message>
        <source>Reading was stopped.</source>
        <translation>Đã dừng đọc.</translation>
    </message>
    <message>
        <source>The program that reads papers did not finish. Try once more.</source>
        <translation>Chương trình đọc tài liệu chưa làm xong. Xin thử lại.</translation>
    </message>
    <message>
        <source>This part of the paper has not arrived yet. It opens by itself as soon as it is here.</source>
        <translation>Phần này của tài liệu chưa về. Về đến là tự mở.</translation>
    </message>
</context>
<context>
    <name>PaperDeskLine</name>
    <message>
        <source>Submit</source>
        <translation>Nộp</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Duyệt</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Phát hành</translation>
    </message>
    <message>
        <source>%1 pages</source>
        <translation>%1 trang</translation>
    </message>
</context>
<context>
    <name>PaperDeskPage</name>
    <message>
        <source>Submit all %1</source>
        <translation>Nộp cả %1 tài liệu</translation>
    </message>
    <message>
        <source>Approve all %1</source>
        <translation>Duyệt cả %1 tài liệu</translation>
    </message>
    <message>
        <source>Publish all %1</source>
        <translation>Phát hành cả %1 tài liệu</translation>
    </message>
    <message>
        <source>No paper is chosen</source>
        <translation>Chưa chọn tài liệu</translation>
    </message>
    <message>
        <source>Choose one in the list to see its way and what can be done.</source>
        <translation>Chọn một tài liệu trong danh sách để xem các bước và việc cần làm.</translation>
    </message>
    <message>
        <source>Papers at the office&apos;s desk</source>
        <translation>Bàn tài liệu</translation>
    </message>
    <message>
        <source>%1 papers · %2 pages · published %3</source>
        <translation>%1 tài liệu · %2 trang · đã phát hành %3</translation>
    </message>
    <message>
        <source>Add papers</source>
        <translation>Thêm tài liệu</translation>
    </message>
    <message>
        <source>Adding: %1</source>
        <translation>Đang thêm: %1</translation>
    </message>
    <message>
        <source>Files that could not be taken: %1</source>
        <translation>Tệp không nhận được: %1</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Xem</translation>
    </message>
    <message>
        <source>There are no papers yet</source>
        <translation>Chưa có tài liệu</translation>
    </message>
    <message>
        <source>No paper stands here</source>
        <translation>Không có tài liệu nào ở bước này</translation>
    </message>
    <message>
        <source>Add PDF files to an item of the programme. They stay sealed until they are published.</source>
        <translation>Thêm tệp PDF vào một nội dung của chương trình. Tài liệu được niêm phong cho đến khi phát hành.</translation>
    </message>
    <message>
        <source>Choose another step above or at the side.</source>
        <translation>Chọn bước khác ở trên hoặc bên cạnh.</translation>
    </message>
    <message>
        <source>Paper %1</source>
        <translation>Tài liệu %1</translation>
    </message>
    <message>
        <source>Publish this paper?</source>
        <translation>Phát hành tài liệu này?</translation>
    </message>
    <message>
        <source>Everybody in the council gets it and can keep it. It can be withdrawn or replaced later, but not taken back from those who have read it.</source>
        <translation>Mọi người trong hội đồng sẽ nhận và giữ được tài liệu. Sau này có thể rút hoặc thay thế, nhưng không lấy lại được từ người đã đọc.</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Phát hành</translation>
    </message>
    <message>
        <source>Publish %1 papers?</source>
        <translation>Phát hành %1 tài liệu?</translation>
    </message>
    <message>
        <source>Publish all</source>
        <translation>Phát hành tất cả</translation>
    </message>
    <message>
        <source>Withdraw «%1»?</source>
        <translation>Rút «%1»?</translation>
    </message>
    <message>
        <source>This cannot be undone. The paper stays in the list as withdrawn; notes on it are kept.</source>
        <translation>Việc này không hoàn tác được. Tài liệu vẫn còn trong danh sách với chữ «đã rút»; ghi chú được giữ nguyên.</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Rút tài liệu</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Giữ lại</translation>
    </message>
    <message>
        <source>New revision</source>
        <translation>Bản thay thế</translation>
    </message>
    <message>
        <source>A new revision of «%1» begins as a draft. The published one stays until the new one is published; notes go along.</source>
        <translation>Bản thay thế của «%1» bắt đầu là bản nháp. Bản đã phát hành vẫn dùng cho đến khi bản mới phát hành; ghi chú được giữ nguyên.</translation>
    </message>
    <message>
        <source>Papers (*.pdf)</source>
        <translation>Tài liệu (*.pdf)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Mọi tệp (*)</translation>
    </message>
</context>
<context>
    <name>PaperDetail</name>
    <message>
        <source>Submit</source>
        <translation>Nộp</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Duyệt</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Phát hành</translation>
    </message>
    <message>
        <source>Revision %1</source>
        <translation>Bản %1</translation>
    </message>
    <message>
        <source>%1 pages</source>
        <translation>%1 trang</translation>
    </message>
    <message>
        <source>This revision is sealed until it is published. Everybody reads the one before it.</source>
        <translation>Bản này đang niêm phong cho đến khi phát hành. Mọi người đọc bản trước.</translation>
    </message>
    <message>
        <source>Sealed. Only the office, the chair and its author can open it.</source>
        <translation>Đang niêm phong. Chỉ Văn phòng, chủ tọa và người soạn thảo mở được.</translation>
    </message>
    <message>
        <source>Return…</source>
        <translation>Trả lại…</translation>
    </message>
    <message>
        <source>New revision…</source>
        <translation>Bản thay thế…</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>Rút tài liệu…</translation>
    </message>
    <message>
        <source>The path of the paper</source>
        <translation>Các bước của tài liệu</translation>
    </message>
</context>
<context>
    <name>PaperEntry</name>
    <message>
        <source>withdrawn</source>
        <translation>đã rút</translation>
    </message>
    <message>
        <source>%1% is here</source>
        <translation>đã về %1%</translation>
    </message>
    <message>
        <source>not here yet</source>
        <translation>chưa về máy</translation>
    </message>
    <message>
        <source>%1 pages</source>
        <translation>%1 trang</translation>
    </message>
    <message>
        <source>revised</source>
        <translation>bản thay thế</translation>
    </message>
</context>
<context>
    <name>PaperFilters</name>
    <message>
        <source>To be done</source>
        <translation>Cần làm</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>PaperGroupEntry</name>
    <message>
        <source>Item %1 · %2</source>
        <translation>Nội dung %1 · %2</translation>
    </message>
</context>
<context>
    <name>PaperIntakeLine</name>
    <message>
        <source>Being looked at…</source>
        <translation>Đang xem tệp…</translation>
    </message>
    <message>
        <source>Being added…</source>
        <translation>Đang thêm…</translation>
    </message>
    <message>
        <source>%1 pages</source>
        <translation>%1 trang</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Đang chờ</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Bỏ ra</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tiêu đề</translation>
    </message>
    <message>
        <source>Number and sign</source>
        <translation>Số, ký hiệu</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Loại văn bản</translation>
    </message>
</context>
<context>
    <name>PaperIntakeSheet</name>
    <message>
        <source>Add papers</source>
        <translation>Thêm tài liệu</translation>
    </message>
    <message>
        <source>Add one paper</source>
        <translation>Thêm 1 tài liệu</translation>
    </message>
    <message>
        <source>Add %1 papers</source>
        <translation>Thêm %1 tài liệu</translation>
    </message>
    <message>
        <source>The programme has no items yet</source>
        <translation>Chương trình chưa có nội dung</translation>
    </message>
    <message>
        <source>Papers are added to an item.</source>
        <translation>Tài liệu được thêm vào một nội dung của chương trình.</translation>
    </message>
    <message>
        <source>To the programme</source>
        <translation>Đến chương trình</translation>
    </message>
    <message>
        <source>Item of the programme</source>
        <translation>Nội dung của chương trình</translation>
    </message>
    <message>
        <source>Papers (*.pdf)</source>
        <translation>Tài liệu (*.pdf)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Mọi tệp (*)</translation>
    </message>
    <message>
        <source>Adding: %1</source>
        <translation>Đang thêm: %1</translation>
    </message>
    <message>
        <source>Looking at %1</source>
        <translation>Đang xem %1</translation>
    </message>
    <message>
        <source>Empty the list</source>
        <translation>Xóa danh sách</translation>
    </message>
    <message>
        <source>No paper was added</source>
        <translation>Chưa thêm được tài liệu nào</translation>
    </message>
    <message>
        <source>Added to the drafts: %1</source>
        <translation>Đã thêm vào bản nháp: %1</translation>
    </message>
    <message>
        <source>What stands below is not added yet. It can be added again from here.</source>
        <translation>Tài liệu ở danh sách dưới đây chưa được thêm. Bấm thêm lại tại đây khi đã khắc phục.</translation>
    </message>
</context>
<context>
    <name>PapersPage</name>
    <message>
        <source>Papers of the session</source>
        <translation>Văn kiện tài liệu</translation>
    </message>
    <message>
        <source>%1 papers</source>
        <translation>%1 tài liệu</translation>
    </message>
    <message>
        <source>%1 pages in the packet</source>
        <translation>%1 trang của bộ tài liệu</translation>
    </message>
    <message>
        <source>all on this device</source>
        <translation>đủ trên máy</translation>
    </message>
    <message>
        <source>Receiving 1 paper</source>
        <translation>Đang nhận 1 tài liệu</translation>
    </message>
    <message>
        <source>Receiving %1 papers</source>
        <translation>Đang nhận %1 tài liệu</translation>
    </message>
    <message>
        <source>Goes on when another device is near. What is here can be read now.</source>
        <translation>Nhận tiếp khi có máy khác ở gần. Phần đã về đọc được ngay.</translation>
    </message>
    <message>
        <source>What is here can be read now.</source>
        <translation>Phần đã về đọc được ngay.</translation>
    </message>
    <message>
        <source>Find by number, title or item</source>
        <translation>Tìm theo số, tên hoặc nội dung</translation>
    </message>
    <message>
        <source>No papers yet</source>
        <translation>Chưa có tài liệu</translation>
    </message>
    <message>
        <source>No paper fits</source>
        <translation>Không có tài liệu phù hợp</translation>
    </message>
    <message>
        <source>Papers appear here when the office has published them, and arrive by themselves.</source>
        <translation>Tài liệu hiện ở đây khi Văn phòng phát hành và tự về máy.</translation>
    </message>
    <message>
        <source>Use fewer words, or search inside the papers.</source>
        <translation>Bớt từ, hoặc tìm trong nội dung tài liệu.</translation>
    </message>
    <message>
        <source>Search inside the papers</source>
        <translation>Tìm trong nội dung</translation>
    </message>
</context>
<context>
    <name>PathBar</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Bước %1 trong %2: %3</translation>
    </message>
    <message>
        <source>All %1 steps are done</source>
        <translation>Đã xong cả %1 bước</translation>
    </message>
</context>
<context>
    <name>PendingJoin</name>
    <message>
        <source>%1 is waiting</source>
        <translation>%1 đang chờ</translation>
    </message>
    <message>
        <source>The device «%1» shows six digits. Are they the same as these?</source>
        <translation>Máy «%1» đang hiện sáu số. Hai máy hiện cùng sáu số?</translation>
    </message>
    <message>
        <source>Digits of this device</source>
        <translation>Số trên máy này</translation>
    </message>
    <message>
        <source>Both show the same digits</source>
        <translation>Đúng, cùng sáu số</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>Không giống</translation>
    </message>
    <message>
        <source>The digits are not the same?</source>
        <translation>Hai máy hiện số khác nhau?</translation>
    </message>
    <message>
        <source>Then somebody else may be answering in place of the new device. The invite is stopped for good; that device gets nothing.</source>
        <translation>Có thể người khác đang trả lời thay máy mới. Thư mời sẽ bị dừng hẳn; máy kia không nhận được gì.</translation>
    </message>
    <message>
        <source>Stop the invite</source>
        <translation>Dừng thư mời</translation>
    </message>
    <message>
        <source>Compare again</source>
        <translation>So lại</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>Delegates and others</source>
        <translation>Danh sách đại biểu</translation>
    </message>
    <message>
        <source>%1 delegates</source>
        <translation>%1 đại biểu</translation>
    </message>
    <message>
        <source>%1 persons in all</source>
        <translation>cộng %1 người</translation>
    </message>
    <message>
        <source>%1 groups</source>
        <translation>%1 tổ, ban</translation>
    </message>
    <message>
        <source>Name or group</source>
        <translation>Tên hoặc tổ</translation>
    </message>
    <message>
        <source>Nobody of this name</source>
        <translation>Không có ai tên này</translation>
    </message>
    <message>
        <source>Type fewer letters; marks are not needed.</source>
        <translation>Gõ ít chữ hơn; không cần dấu.</translation>
    </message>
</context>
<context>
    <name>PersonEntry</name>
    <message>
        <source>%1 (you)</source>
        <translation>%1 (tôi)</translation>
    </message>
</context>
<context>
    <name>PersonSheet</name>
    <message>
        <source>Name or group</source>
        <translation>Tên hoặc tổ</translation>
    </message>
</context>
<context>
    <name>PetitionsPage</name>
    <message>
        <source>Voters&apos; opinions</source>
        <translation>Ý kiến cử tri</translation>
    </message>
    <message>
        <source>No opinions yet</source>
        <translation>Chưa có ý kiến</translation>
    </message>
    <message>
        <source>Opinions and petitions of voters appear here when the delegate groups have handed them in, with the answers of those responsible.</source>
        <translation>Ý kiến, kiến nghị của cử tri hiện ở đây khi các Tổ đại biểu gửi, kèm trả lời của cơ quan có trách nhiệm.</translation>
    </message>
</context>
<context>
    <name>PollBar</name>
    <message>
        <source>A vote is open</source>
        <translation>Đang biểu quyết</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>Biểu quyết</translation>
    </message>
</context>
<context>
    <name>PollWatch</name>
    <message>
        <source>At least %1 of %2 present needed</source>
        <translation>Cần ít nhất %1/%2 đại biểu có mặt</translation>
    </message>
    <message>
        <source>At least %1 of %2 needed</source>
        <translation>Cần ít nhất %1/%2</translation>
    </message>
    <message>
        <source>PASSED</source>
        <translation>ĐƯỢC THÔNG QUA</translation>
    </message>
    <message>
        <source>NOT PASSED</source>
        <translation>KHÔNG ĐƯỢC THÔNG QUA</translation>
    </message>
    <message>
        <source>Voted: %1 of %2</source>
        <translation>Đã biểu quyết %1/%2</translation>
    </message>
    <message>
        <source>Turnout</source>
        <translation>Số đã biểu quyết</translation>
    </message>
    <message>
        <source>%1/%2 devices have received the vote</source>
        <translation>%1/%2 máy đã nhận nội dung biểu quyết</translation>
    </message>
    <message>
        <source>Being closed: %1 of %2 witness devices have answered, %3 needed</source>
        <translation>Đang kết thúc: %1/%2 máy chứng thực đã trả lời, cần %3</translation>
    </message>
    <message>
        <source>%1 opinions recorded by the witness devices</source>
        <translation>%1 ý kiến đã được máy chứng thực ghi nhận</translation>
    </message>
    <message>
        <source>This device does not have all data yet</source>
        <translation>Máy này chưa nhận đủ dữ liệu</translation>
    </message>
    <message>
        <source>Certified by %1 of %2 witness devices, %3 needed</source>
        <translation>Chứng nhận bởi %1/%2 máy chứng thực, cần %3</translation>
    </message>
</context>
<context>
    <name>PrepareCouncil</name>
    <message>
        <source>Prepare a council</source>
        <translation>Chuẩn bị một hội đồng</translation>
    </message>
    <message>
        <source>Name of the council</source>
        <translation>Tên hội đồng</translation>
    </message>
    <message>
        <source>HĐND xã …</source>
        <translation>HĐND xã …</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Họ và tên</translation>
    </message>
    <message>
        <source>You are its clerk: you invite members and devices.</source>
        <translation>Đại biểu là người của Văn phòng: mời thành viên và máy vào.</translation>
    </message>
    <message>
        <source>Name of this device</source>
        <translation>Tên máy này</translation>
    </message>
    <message>
        <source>The council&apos;s root key</source>
        <translation>Khóa gốc của hội đồng</translation>
    </message>
    <message>
        <source>A file that can appoint a new clerk when this device is lost. Keep it on a stick in a safe, not on a tablet.</source>
        <translation>Tệp dùng để lập Văn phòng mới khi mất máy này. Xin cất trên USB trong két, không để trên máy tính bảng.</translation>
    </message>
    <message>
        <source>Save it as: %1</source>
        <translation>Lưu thành: %1</translation>
    </message>
    <message>
        <source>Passphrase of the root key</source>
        <translation>Mật khẩu của khóa gốc</translation>
    </message>
    <message>
        <source>Another one than this device&apos;s, at least 8 characters.</source>
        <translation>Khác mật khẩu của máy, ít nhất 8 ký tự.</translation>
    </message>
    <message>
        <source>Preparing…</source>
        <translation>Đang chuẩn bị…</translation>
    </message>
    <message>
        <source>Prepare the council</source>
        <translation>Lập hội đồng</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>Where to keep the root key</source>
        <translation>Nơi cất khóa gốc</translation>
    </message>
</context>
<context>
    <name>PresenceSheet</name>
    <message>
        <source>Not marked yet</source>
        <translation>Chưa điểm danh</translation>
    </message>
    <message>
        <source>Marked: %1</source>
        <translation>Đang ghi: %1</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>%1 ghi</translation>
    </message>
    <message>
        <source>now</source>
        <translation>đang ghi</translation>
    </message>
    <message>
        <source>Seat %1</source>
        <translation>Ghế %1</translation>
    </message>
</context>
<context>
    <name>PresiderSheet</name>
    <message>
        <source>Who presides?</source>
        <translation>Ai đang điều hành?</translation>
    </message>
    <message>
        <source>You press in place of the chair. The record names both of you.</source>
        <translation>Bấm thay cho chủ tọa. Bản ghi nêu tên cả hai người.</translation>
    </message>
</context>
<context>
    <name>PressPage</name>
    <message>
        <source>Press digest</source>
        <translation>Tổng hợp thông tin báo chí</translation>
    </message>
    <message>
        <source>No press digest yet</source>
        <translation>Chưa có bản tổng hợp</translation>
    </message>
    <message>
        <source>The office&apos;s digest of the press appears here, with the source and the day of each article.</source>
        <translation>Bản tổng hợp báo chí của Văn phòng hiện ở đây, kèm nguồn và ngày của từng bài.</translation>
    </message>
</context>
<context>
    <name>ProgrammePage</name>
    <message>
        <source>Programme</source>
        <translation>Chương trình</translation>
    </message>
    <message>
        <source>No programme yet</source>
        <translation>Chưa có chương trình</translation>
    </message>
    <message>
        <source>The items appear here in their order when the office has entered them.</source>
        <translation>Các nội dung hiện ở đây theo thứ tự khi Văn phòng nhập.</translation>
    </message>
</context>
<context>
    <name>ProgressRow</name>
    <message>
        <source>%1 (%2%)</source>
        <translation>%1 (%2%)</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Dừng</translation>
    </message>
</context>
<context>
    <name>ProtectionChoice</name>
    <message>
        <source>Who may open it</source>
        <translation>Ai mở được máy này</translation>
    </message>
    <message>
        <source>Whoever logs in to this device</source>
        <translation>Ai đăng nhập được vào máy</translation>
    </message>
    <message>
        <source>Its key store keeps the key: nothing to remember, nothing to type.</source>
        <translation>Kho khóa của máy giữ khóa: không phải nhớ, không phải gõ.</translation>
    </message>
    <message>
        <source>Whoever knows the passphrase</source>
        <translation>Ai biết mật khẩu</translation>
    </message>
    <message>
        <source>At least 8 characters. Nobody can give it back to you: remember it.</source>
        <translation>Ít nhất 8 ký tự. Không ai cấp lại được: xin ghi nhớ.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Mật khẩu</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>Gõ lại một lần nữa</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Hai lần gõ không giống nhau.</translation>
    </message>
    <message>
        <source>Whoever holds it</source>
        <translation>Ai cầm máy cũng mở được</translation>
    </message>
    <message>
        <source>Without protection, whoever finds the device can read everything on it.</source>
        <translation>Không bảo vệ: ai nhặt được máy cũng đọc được mọi thứ.</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Places</source>
        <translation>Các mục</translation>
    </message>
</context>
<context>
    <name>RailEntry</name>
    <message>
        <source>%1 new</source>
        <translation>%1 mới</translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>Open it</source>
        <translation>Mở bản thay thế</translation>
    </message>
    <message>
        <source>There is a revised version</source>
        <translation>Có bản thay thế</translation>
    </message>
    <message>
        <source>notes are kept</source>
        <translation>ghi chú được giữ nguyên</translation>
    </message>
    <message>
        <source>%1% has arrived</source>
        <translation>Đã về %1%</translation>
    </message>
    <message>
        <source>pages open as they come</source>
        <translation>trang nào về trước đọc trước</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Trang %1 của %2</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>Tô sáng</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>Eraser</source>
        <translation>Tẩy</translation>
    </message>
    <message>
        <source>Arrows: word by word · Shift: choose more · Enter: done · Esc: stop</source>
        <translation>Mũi tên: đi từng từ · Shift: chọn thêm · Enter: xong · Esc: thôi</translation>
    </message>
    <message>
        <source>Enter: choose words on the page</source>
        <translation>Enter: chọn chữ trên trang</translation>
    </message>
</context>
<context>
    <name>ReaderPage</name>
    <message>
        <source>Who will see it</source>
        <translation>Ai được xem</translation>
    </message>
    <message>
        <source>This paper was withdrawn</source>
        <translation>Tài liệu đã được rút</translation>
    </message>
    <message>
        <source>There is no such paper</source>
        <translation>Không có tài liệu này</translation>
    </message>
    <message>
        <source>The office took it back. Your notes on it are kept.</source>
        <translation>Văn phòng đã rút tài liệu. Ghi chú của đại biểu được giữ nguyên.</translation>
    </message>
    <message>
        <source>Look at the number again, or search for words of the title.</source>
        <translation>Xem lại số, hoặc tìm theo từ trong tên tài liệu.</translation>
    </message>
    <message>
        <source>Back to the papers</source>
        <translation>Về danh sách tài liệu</translation>
    </message>
    <message>
        <source>Go to…</source>
        <translation>Mở số…</translation>
    </message>
    <message>
        <source>Opening the paper…</source>
        <translation>Đang mở tài liệu…</translation>
    </message>
</context>
<context>
    <name>ReaderState</name>
    <message>
        <source>Opening the paper…</source>
        <translation>Đang mở tài liệu…</translation>
    </message>
    <message>
        <source>This paper is arriving</source>
        <translation>Tài liệu đang về</translation>
    </message>
    <message>
        <source>%1% is here. It opens by itself; nothing needs to be done.</source>
        <translation>Đã về %1%. Tài liệu tự mở; không cần bấm gì.</translation>
    </message>
    <message>
        <source>This paper cannot be shown</source>
        <translation>Không hiện được tài liệu này</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
</context>
<context>
    <name>ReaderTopBar</name>
    <message>
        <source>Page %1/%2</source>
        <translation>Trang %1/%2</translation>
    </message>
    <message>
        <source>page %1/%2 of the packet</source>
        <translation>trang %1/%2 của bộ tài liệu</translation>
    </message>
    <message>
        <source>printed %1</source>
        <translation>số in %1</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Tìm</translation>
    </message>
    <message>
        <source>Open number…</source>
        <translation>Mở số…</translation>
    </message>
    <message>
        <source>Contents and notes</source>
        <translation>Mục lục và ghi chú</translation>
    </message>
</context>
<context>
    <name>Readiness</name>
    <message>
        <source>%1/%2 devices ready</source>
        <translation>%1/%2 máy sẵn sàng</translation>
    </message>
    <message>
        <source>Devices ready</source>
        <translation>Máy sẵn sàng</translation>
    </message>
    <message>
        <source>Of the delegates who are here, so many devices are linked with this one and have everything. Others may be reached through them.</source>
        <translation>Số máy của đại biểu có mặt đang kết nối với máy này và đã nhận đủ. Các máy khác có thể nhận qua những máy ấy.</translation>
    </message>
    <message>
        <source>The roll has not been called; all %1 delegates count as present</source>
        <translation>Chưa điểm danh; tính là có mặt cả %1 đại biểu</translation>
    </message>
    <message>
        <source>Enough delegates: present %1/%2, %3 needed</source>
        <translation>Đủ số đại biểu: có mặt %1/%2, cần %3</translation>
    </message>
    <message>
        <source>Not enough delegates: present %1/%2, %3 needed</source>
        <translation>Chưa đủ số đại biểu: có mặt %1/%2, cần %3</translation>
    </message>
    <message>
        <source>You may open votes</source>
        <translation>Được mở biểu quyết trên máy này</translation>
    </message>
    <message>
        <source>Only chair, deputy, secretary and clerk may open a vote</source>
        <translation>Chỉ chủ tọa, phó chủ tọa, thư ký và Văn phòng được mở biểu quyết</translation>
    </message>
</context>
<context>
    <name>RecessBanner</name>
    <message>
        <source>Break until %1</source>
        <translation>Nghỉ giải lao đến %1</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Nghỉ giải lao</translation>
    </message>
    <message>
        <source>Go on with the sitting</source>
        <translation>Họp tiếp</translation>
    </message>
</context>
<context>
    <name>RecessSheet</name>
    <message>
        <source>A break of</source>
        <translation>Nghỉ giải lao</translation>
    </message>
    <message>
        <source>Without a fixed end</source>
        <translation>Chưa định giờ họp lại</translation>
    </message>
</context>
<context>
    <name>RequestSheet</name>
    <message>
        <source>Without a network</source>
        <translation>Không có mạng</translation>
    </message>
    <message>
        <source>The new device writes a request file from its invite. Take that file in here, and carry the answer back to the device. Only whoever holds the invite can make such a request.</source>
        <translation>Máy mới ghi tệp yêu cầu từ thư mời. Nhận tệp đó ở đây rồi mang tệp trả lời về máy mới. Chỉ người giữ thư mời mới tạo được yêu cầu này.</translation>
    </message>
    <message>
        <source>Drop the request here</source>
        <translation>Thả tệp yêu cầu vào đây</translation>
    </message>
    <message>
        <source>Request file</source>
        <translation>Tệp yêu cầu</translation>
    </message>
    <message>
        <source>Save the answer…</source>
        <translation>Lưu tệp trả lời…</translation>
    </message>
    <message>
        <source>Or type a path for it</source>
        <translation>Hoặc gõ đường dẫn tệp</translation>
    </message>
    <message>
        <source>Press Enter to write there.</source>
        <translation>Bấm Enter để ghi vào đó.</translation>
    </message>
    <message>
        <source>Save the answer</source>
        <translation>Lưu tệp trả lời</translation>
    </message>
</context>
<context>
    <name>ResultCard</name>
    <message>
        <source>Item %1</source>
        <translation>Nội dung %1</translation>
    </message>
    <message>
        <source>This device does not have all data yet</source>
        <translation>Máy này chưa nhận đủ dữ liệu</translation>
    </message>
    <message>
        <source>It shows no numbers until it can check them itself.</source>
        <translation>Máy không hiện số liệu khi chưa tự kiểm tra được.</translation>
    </message>
    <message>
        <source>They arrive by themselves when another device is near.</source>
        <translation>Dữ liệu tự đến khi có máy khác ở gần.</translation>
    </message>
    <message>
        <source>This vote is disputed</source>
        <translation>Biểu quyết này có tranh chấp</translation>
    </message>
    <message>
        <source>Signed records of this vote contradict each other. The proof is kept.</source>
        <translation>Có các bản ghi đã ký mâu thuẫn nhau. Bằng chứng được lưu.</translation>
    </message>
    <message>
        <source>Please tell the secretary; a vote by hands or on paper can replace it.</source>
        <translation>Xin báo thư ký; có thể thay bằng giơ tay hoặc phiếu giấy.</translation>
    </message>
    <message>
        <source>This vote was given up: %1</source>
        <translation>Biểu quyết này đã bỏ: %1</translation>
    </message>
    <message>
        <source>Voted: %1 of %2</source>
        <translation>Đã biểu quyết %1/%2</translation>
    </message>
    <message>
        <source>Switched to a show of hands: %1</source>
        <translation>Chuyển sang giơ tay: %1</translation>
    </message>
    <message>
        <source>Switched to paper: %1</source>
        <translation>Chuyển sang phiếu giấy: %1</translation>
    </message>
    <message>
        <source>Two counts were entered, and they differ</source>
        <translation>Có hai kết quả được nhập, và chúng khác nhau</translation>
    </message>
    <message>
        <source>Neither is shown as the result.</source>
        <translation>Chưa lấy kết quả nào.</translation>
    </message>
    <message>
        <source>It appears when the secretary has corrected them.</source>
        <translation>Kết quả sẽ hiện khi thư ký đã sửa.</translation>
    </message>
</context>
<context>
    <name>ResultCounts</name>
    <message>
        <source>Delegates · of %1 present</source>
        <translation>Số đại biểu · trên số có mặt %1</translation>
    </message>
    <message>
        <source>Delegates · of all %1</source>
        <translation>Số đại biểu · trên tổng số %1</translation>
    </message>
    <message>
        <source>Absent or no opinion</source>
        <translation>Vắng mặt hoặc chưa có ý kiến</translation>
    </message>
    <message>
        <source>Opinions not counted: %1, each with its reason in the record.</source>
        <translation>Ý kiến không được tính: %1, biên bản ghi rõ lý do từng ý kiến.</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Số ý kiến</translation>
    </message>
</context>
<context>
    <name>ResultPage</name>
    <message>
        <source>See the explanation</source>
        <translation>Xem giải thích</translation>
    </message>
    <message>
        <source>To the vote</source>
        <translation>Đến biểu quyết</translation>
    </message>
    <message>
        <source>Opinions by name</source>
        <translation>Ý kiến từng đại biểu</translation>
    </message>
    <message>
        <source>Back to the session</source>
        <translation>Về Đang họp</translation>
    </message>
    <message>
        <source>There is no result yet</source>
        <translation>Chưa có kết quả</translation>
    </message>
    <message>
        <source>It appears here when a vote has ended.</source>
        <translation>Kết quả hiện ở đây khi biểu quyết kết thúc.</translation>
    </message>
</context>
<context>
    <name>ReturnSheet</name>
    <message>
        <source>Return the paper</source>
        <translation>Trả lại tài liệu</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Trả lại</translation>
    </message>
    <message>
        <source>What is to be changed</source>
        <translation>Điều cần sửa</translation>
    </message>
</context>
<context>
    <name>RevokedBar</name>
    <message>
        <source>This device was taken out of the council</source>
        <translation>Máy này đã bị thu hồi</translation>
    </message>
    <message>
        <source>What is here can still be read. Nothing written from now on counts. Please see the office.</source>
        <translation>Những gì đã có trên máy vẫn đọc được. Những gì viết từ nay không được tính. Xin gặp Văn phòng.</translation>
    </message>
</context>
<context>
    <name>RoleChecks</name>
    <message>
        <source>More roles</source>
        <translation>Vai trò khác</translation>
    </message>
</context>
<context>
    <name>RollCallPage</name>
    <message>
        <source>No delegate of this name</source>
        <translation>Không có đại biểu tên này</translation>
    </message>
    <message>
        <source>There is no session yet</source>
        <translation>Chưa có kỳ họp</translation>
    </message>
    <message>
        <source>The roll is called in a session.</source>
        <translation>Điểm danh trong kỳ họp.</translation>
    </message>
</context>
<context>
    <name>RollHead</name>
    <message>
        <source>Present %1/%2 · %3 needed</source>
        <translation>Có mặt %1/%2 · cần %3</translation>
    </message>
    <message>
        <source>Not called yet · %1 delegates</source>
        <translation>Chưa điểm danh · %1 đại biểu</translation>
    </message>
    <message>
        <source>enough delegates</source>
        <translation>đủ số đại biểu</translation>
    </message>
    <message>
        <source>not enough delegates</source>
        <translation>chưa đủ số đại biểu</translation>
    </message>
    <message>
        <source>Present %1</source>
        <translation>Có mặt %1</translation>
    </message>
    <message>
        <source>Online %1</source>
        <translation>Trực tuyến %1</translation>
    </message>
    <message>
        <source>Absent with leave %1</source>
        <translation>Vắng có lý do %1</translation>
    </message>
    <message>
        <source>Absent without leave %1</source>
        <translation>Vắng không lý do %1</translation>
    </message>
    <message>
        <source>Left %1</source>
        <translation>Đã rời %1</translation>
    </message>
    <message>
        <source>Not marked %1</source>
        <translation>Chưa điểm danh %1</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Danh sách</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Tổ</translation>
    </message>
    <message>
        <source>Find a delegate</source>
        <translation>Tìm đại biểu</translation>
    </message>
    <message>
        <source>Close the roll call</source>
        <translation>Chốt điểm danh</translation>
    </message>
    <message>
        <source>Not marked yet: %1. They become absent without leave. This can be undone.</source>
        <translation>Chưa điểm danh: %1. Những đại biểu này được ghi vắng không lý do. Có thể hoàn tác.</translation>
    </message>
    <message>
        <source>How the roll is shown</source>
        <translation>Cách xem danh sách điểm danh</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Sơ đồ chỗ ngồi</translation>
    </message>
    <message>
        <source>Roll call</source>
        <translation>Điểm danh</translation>
    </message>
</context>
<context>
    <name>RollRow</name>
    <message>
        <source>%1 · present %2</source>
        <translation>%1 · có mặt %2</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>%1 ghi</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>Khác…</translation>
    </message>
    <message>
        <source>seat %1</source>
        <translation>ghế %1</translation>
    </message>
</context>
<context>
    <name>Say</name>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 giờ %2 phút</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 phút %2 giây</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 giây</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 phút</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 giờ</translation>
    </message>
    <message>
        <source>seat %1</source>
        <translation>ghế %1</translation>
    </message>
</context>
<context>
    <name>ScanCode</name>
    <message>
        <source>Hold the code before the camera</source>
        <translation>Đưa mã vào trước máy ảnh</translation>
    </message>
    <message>
        <source>What the camera sees</source>
        <translation>Hình máy ảnh đang thấy</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search</source>
        <translation>Tìm</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Xóa chữ đang tìm</translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>Find, or go to a number</source>
        <translation>Tìm / Mở số</translation>
    </message>
    <message>
        <source>12 · 12.5 · words</source>
        <translation>12 · 12.5 · từ cần tìm</translation>
    </message>
    <message>
        <source>12 opens paper 12, 12.5 its page 5. Words are found with or without marks.</source>
        <translation>12 mở tài liệu 12, 12.5 mở trang 5 của tài liệu ấy. Gõ từ có dấu hay không dấu đều tìm được.</translation>
    </message>
    <message>
        <source>page %1 of the packet is page %2 of this paper</source>
        <translation>trang %1 của bộ tài liệu là trang %2 của tài liệu này</translation>
    </message>
    <message>
        <source>open page %1</source>
        <translation>mở trang %1</translation>
    </message>
    <message>
        <source>open paper %1</source>
        <translation>mở tài liệu %1</translation>
    </message>
    <message>
        <source>So far %1/%2 papers on this device were searched</source>
        <translation>Mới tìm trong %1/%2 tài liệu trên máy</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Tài liệu</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Trao đổi</translation>
    </message>
    <message>
        <source>There is no paper or page with this number</source>
        <translation>Không có tài liệu hay trang mang số này</translation>
    </message>
    <message>
        <source>Nothing was found</source>
        <translation>Không tìm thấy</translation>
    </message>
    <message>
        <source>This session has %1 papers.</source>
        <translation>Kỳ họp có %1 tài liệu.</translation>
    </message>
    <message>
        <source>Use fewer words, or ask for the paper.</source>
        <translation>Bớt từ, hoặc nhờ gửi tài liệu.</translation>
    </message>
    <message>
        <source>Ask for a paper…</source>
        <translation>Nhờ gửi tài liệu…</translation>
    </message>
    <message>
        <source>Please send the paper about: %1</source>
        <translation>Nhờ gửi tài liệu về: %1</translation>
    </message>
</context>
<context>
    <name>SearchPane</name>
    <message>
        <source>Find in this paper</source>
        <translation>Tìm trong tài liệu này</translation>
    </message>
    <message>
        <source>«nghi quyet» also finds «Nghị quyết».</source>
        <translation>Gõ «nghi quyet» cũng tìm được «Nghị quyết».</translation>
    </message>
    <message>
        <source>Nothing found. Use fewer words.</source>
        <translation>Không tìm thấy. Hãy bớt từ.</translation>
    </message>
    <message>
        <source>Places found</source>
        <translation>Chỗ tìm thấy</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>Trang %1</translation>
    </message>
    <message numerus="yes">
        <source>Searching… %n place(s) so far</source>
        <translation>
            <numerusform>Đang tìm… đã thấy %n chỗ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n chỗ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Seat</name>
    <message>
        <source>opinion not recorded</source>
        <translation>ý kiến chưa được ghi nhận</translation>
    </message>
    <message>
        <source>present</source>
        <translation>có mặt</translation>
    </message>
    <message>
        <source>online</source>
        <translation>trực tuyến</translation>
    </message>
    <message>
        <source>absent with leave</source>
        <translation>vắng có lý do</translation>
    </message>
    <message>
        <source>has left</source>
        <translation>đã rời</translation>
    </message>
    <message>
        <source>absent without leave</source>
        <translation>vắng không lý do</translation>
    </message>
    <message>
        <source>not marked</source>
        <translation>chưa điểm danh</translation>
    </message>
</context>
<context>
    <name>SeatLegend</name>
    <message>
        <source>Present %1</source>
        <translation>Có mặt %1</translation>
    </message>
    <message>
        <source>Online %1</source>
        <translation>Trực tuyến %1</translation>
    </message>
    <message>
        <source>Absent with leave %1</source>
        <translation>Vắng có lý do %1</translation>
    </message>
    <message>
        <source>Absent without leave %1</source>
        <translation>Vắng không lý do %1</translation>
    </message>
    <message>
        <source>Left %1</source>
        <translation>Đã rời %1</translation>
    </message>
    <message>
        <source>Not marked %1</source>
        <translation>Chưa điểm danh %1</translation>
    </message>
</context>
<context>
    <name>SeatMap</name>
    <message>
        <source>Presiding</source>
        <translation>Đoàn chủ tọa</translation>
    </message>
</context>
<context>
    <name>SeatPlan</name>
    <message>
        <source>No seats have been given yet</source>
        <translation>Chưa xếp chỗ ngồi</translation>
    </message>
    <message>
        <source>Give them in the list of members, one by one or with the column “seat” of its CSV file.</source>
        <translation>Xếp chỗ trong danh sách thành viên: cho từng người, hoặc bằng cột «ghế» của tệp CSV.</translation>
    </message>
    <message>
        <source>The plan of the hall appears here when the office has given them.</source>
        <translation>Sơ đồ hội trường hiện ở đây khi Văn phòng đã xếp chỗ.</translation>
    </message>
    <message>
        <source>To the list of members</source>
        <translation>Mở danh sách thành viên</translation>
    </message>
    <message>
        <source>Without a seat: %1</source>
        <translation>Chưa có ghế: %1</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message>
        <source>Selected words</source>
        <translation>Đoạn đã chọn</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>Tô sáng</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Chép</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
</context>
<context>
    <name>SidePane</name>
    <message>
        <source>Notes</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Mục lục</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Trang</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Tìm</translation>
    </message>
    <message>
        <source>Beside the page</source>
        <translation>Bên cạnh trang</translation>
    </message>
</context>
<context>
    <name>SittingCard</name>
    <message>
        <source>discussing item %1</source>
        <translation>đang xem xét nội dung %1</translation>
    </message>
    <message>
        <source>Enter the sitting</source>
        <translation>Vào phiên họp</translation>
    </message>
</context>
<context>
    <name>SittingWords</name>
    <message>
        <source>Morning sitting, %1</source>
        <translation>Phiên sáng %1</translation>
    </message>
    <message>
        <source>Afternoon sitting, %1</source>
        <translation>Phiên chiều %1</translation>
    </message>
    <message>
        <source>Morning sitting, %1, from %2</source>
        <translation>Phiên sáng %1, từ %2</translation>
    </message>
    <message>
        <source>Afternoon sitting, %1, from %2</source>
        <translation>Phiên chiều %1, từ %2</translation>
    </message>
</context>
<context>
    <name>SpeakBar</name>
    <message>
        <source>You are in place %1</source>
        <translation>Đại biểu đứng thứ %1</translation>
    </message>
    <message>
        <source>Withdraw request</source>
        <translation>Rút đăng ký</translation>
    </message>
    <message>
        <source>Ask to speak</source>
        <translation>Đăng ký phát biểu</translation>
    </message>
    <message>
        <source>Ask to put a question</source>
        <translation>Đăng ký chất vấn</translation>
    </message>
</context>
<context>
    <name>SpeakKindSheet</name>
    <message>
        <source>Ask to speak</source>
        <translation>Đăng ký phát biểu</translation>
    </message>
</context>
<context>
    <name>SpeakerPlaceSheet</name>
    <message>
        <source>Place %1 of %2</source>
        <translation>Thứ %1 trong %2 đại biểu chờ</translation>
    </message>
    <message>
        <source>One place up</source>
        <translation>Lên một bậc</translation>
    </message>
    <message>
        <source>To the front</source>
        <translation>Lên đầu danh sách</translation>
    </message>
    <message>
        <source>One place down</source>
        <translation>Xuống một bậc</translation>
    </message>
</context>
<context>
    <name>SpeakersCard</name>
    <message>
        <source>Speakers</source>
        <translation>Danh sách phát biểu</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <translation>%1 đại biểu chờ</translation>
    </message>
    <message>
        <source>Speeches so far: %1</source>
        <translation>%1 đại biểu đã phát biểu</translation>
    </message>
    <message>
        <source>Nobody is waiting</source>
        <translation>Chưa có đại biểu chờ</translation>
    </message>
    <message>
        <source>You are in place %1</source>
        <translation>Đại biểu đứng thứ %1</translation>
    </message>
    <message>
        <source>You are not in the list. Asking now: place %1.</source>
        <translation>Đại biểu chưa đăng ký. Đăng ký bây giờ: thứ %1.</translation>
    </message>
    <message>
        <source>Question, rebuttal…</source>
        <translation>Chất vấn, tranh luận…</translation>
    </message>
    <message>
        <source>Speech, rebuttal…</source>
        <translation>Phát biểu, tranh luận…</translation>
    </message>
</context>
<context>
    <name>SpeakingNow</name>
    <message>
        <source>You have the floor</source>
        <translation>Mời đại biểu phát biểu</translation>
    </message>
    <message>
        <source>speaking now</source>
        <translation>đang phát biểu</translation>
    </message>
    <message>
        <source>End the speech</source>
        <translation>Kết thúc phát biểu</translation>
    </message>
</context>
<context>
    <name>StandingCard</name>
    <message>
        <source>The sitting has not begun</source>
        <translation>Phiên họp chưa bắt đầu</translation>
    </message>
    <message>
        <source>The sitting has ended</source>
        <translation>Phiên họp đã kết thúc</translation>
    </message>
    <message>
        <source>Nothing is under discussion just now</source>
        <translation>Chưa có nội dung đang xem xét</translation>
    </message>
    <message>
        <source>Expected at %1, %2.</source>
        <translation>Dự kiến %1, %2.</translation>
    </message>
    <message>
        <source>Papers, votes and notes stay on this device.</source>
        <translation>Tài liệu, biểu quyết và ghi chú vẫn ở trên máy này.</translation>
    </message>
    <message>
        <source>The next item appears here by itself when the chair begins it.</source>
        <translation>Nội dung tiếp theo tự hiện ở đây khi chủ tọa bắt đầu.</translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <source>done</source>
        <translation>đã xong</translation>
    </message>
    <message>
        <source>attention</source>
        <translation>cần chú ý</translation>
    </message>
    <message>
        <source>now</source>
        <translation>đang làm</translation>
    </message>
    <message>
        <source>later</source>
        <translation>chưa tới</translation>
    </message>
</context>
<context>
    <name>StepBoxes</name>
    <message>
        <source>%1, step %2 of %3</source>
        <translation>%1, bước %2 trong %3</translation>
    </message>
</context>
<context>
    <name>SyncLine</name>
    <message>
        <source>Opens the list of devices</source>
        <translation>Mở danh sách máy</translation>
    </message>
</context>
<context>
    <name>SyncPage</name>
    <message>
        <source>Another program on this device keeps the connections; this window shows what it receives.</source>
        <translation>Chương trình khác trên máy này giữ kết nối; cửa sổ này hiện những gì nhận được.</translation>
    </message>
    <message>
        <source>Devices nearby are not found by themselves</source>
        <translation>Không tự tìm được máy ở gần</translation>
    </message>
    <message>
        <source>connect by address, or receive from USB</source>
        <translation>hãy nối bằng địa chỉ, hoặc nhận từ USB</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Máy</translation>
    </message>
    <message>
        <source>What it lacks</source>
        <translation>Máy ấy còn thiếu</translation>
    </message>
    <message>
        <source>Found through</source>
        <translation>Tìm thấy qua</translation>
    </message>
    <message>
        <source>No other device has joined this council yet.</source>
        <translation>Chưa có máy nào khác tham gia hội đồng.</translation>
    </message>
    <message>
        <source>Show %1 more devices</source>
        <translation>Xem thêm %1 máy</translation>
    </message>
</context>
<context>
    <name>SyncWords</name>
    <message>
        <source>Not connected · everything is kept on this device</source>
        <translation>Chưa kết nối · mọi việc đã lưu trên máy này</translation>
    </message>
    <message>
        <source>Receiving 1 paper (%1%)</source>
        <translation>Đang nhận 1 tài liệu (%1%)</translation>
    </message>
    <message>
        <source>Receiving %1 papers (%2%)</source>
        <translation>Đang nhận %1 tài liệu (%2%)</translation>
    </message>
    <message>
        <source>Connected to 1 device · receiving</source>
        <translation>Kết nối 1 máy · đang nhận</translation>
    </message>
    <message>
        <source>Connected to %1 devices · receiving</source>
        <translation>Kết nối %1 máy · đang nhận</translation>
    </message>
    <message>
        <source>Connected to 1 device · all received</source>
        <translation>Kết nối 1 máy · đã nhận đủ</translation>
    </message>
    <message>
        <source>Connected to %1 devices · all received</source>
        <translation>Kết nối %1 máy · đã nhận đủ</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Chưa kết nối</translation>
    </message>
    <message>
        <source>1 device</source>
        <translation>1 máy</translation>
    </message>
    <message>
        <source>%1 devices</source>
        <translation>%1 máy</translation>
    </message>
    <message>
        <source>You can read, write and vote; it is passed on when another device is near.</source>
        <translation>Đại biểu vẫn đọc, viết, biểu quyết được; máy tự chuyển khi có máy khác ở gần.</translation>
    </message>
    <message>
        <source>Everything is kept on this device. Nothing needs to be pressed.</source>
        <translation>Mọi việc đã lưu trên máy này. Không cần bấm gì.</translation>
    </message>
    <message>
        <source>%1%</source>
        <comment>of the papers</comment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Not connected · up to date at %1</source>
        <translation>Chưa kết nối · cập nhật lúc %1</translation>
    </message>
</context>
<context>
    <name>TalkPane</name>
    <message>
        <source>Only the two of you can read this</source>
        <translation>Chỉ hai người đọc được</translation>
    </message>
    <message>
        <source>%1 persons read this</source>
        <translation>%1 người đọc được</translation>
    </message>
    <message>
        <source>No messages yet</source>
        <translation>Chưa có tin</translation>
    </message>
    <message>
        <source>What is written here reaches the others when their devices are near. It is sealed to those who may read it.</source>
        <translation>Tin viết ở đây đến máy người khác khi có kết nối. Chỉ người được đọc mới mở được.</translation>
    </message>
    <message>
        <source>Guests and press read here; they can write to single persons.</source>
        <translation>Khách mời và báo chí chỉ đọc ở đây; có thể viết riêng cho từng người.</translation>
    </message>
    <message>
        <source>The chair lets messages rest during the vote</source>
        <translation>Chủ tọa tạm dừng trao đổi khi biểu quyết</translation>
    </message>
    <message>
        <source>What you began to write is kept. New messages are shown when the vote is over.</source>
        <translation>Tin đang viết vẫn được giữ. Tin mới đến hiện ra khi biểu quyết xong.</translation>
    </message>
</context>
<context>
    <name>ThresholdBar</name>
    <message>
        <source>%1 for, %2 against, %3 abstained, %4 absent; at least %5 needed</source>
        <translation>%1 tán thành, %2 không tán thành, %3 không biểu quyết, %4 vắng mặt; cần ít nhất %5</translation>
    </message>
    <message>
        <source>At least %1 needed</source>
        <translation>Cần ít nhất %1</translation>
    </message>
</context>
<context>
    <name>TimerTrack</name>
    <message>
        <source>%1 left</source>
        <translation>Còn %1</translation>
    </message>
    <message>
        <source>%1 over</source>
        <translation>Quá giờ %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 trong %2</translation>
    </message>
    <message>
        <source>Time used</source>
        <translation>Thời gian đã dùng</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Undo</source>
        <translation>Hoàn tác</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Go to…</source>
        <translation>Mở số…</translation>
    </message>
    <message>
        <source>Opens a paper by its number, or a page: 12.5</source>
        <translation>Mở tài liệu theo số, hoặc một trang: 12.5</translation>
    </message>
</context>
<context>
    <name>TurnoutTrack</name>
    <message>
        <source>%1 percent</source>
        <translation>%1 phần trăm</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>This device is locked</source>
        <translation>Máy đang khóa</translation>
    </message>
    <message>
        <source>Type the passphrase to go on. Everything you wrote is kept.</source>
        <translation>Nhập mật khẩu để tiếp tục. Mọi điều đại biểu đã viết được giữ nguyên.</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation>Đang mở khóa…</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Mở khóa</translation>
    </message>
    <message>
        <source>Everything you wrote is kept.</source>
        <translation>Mọi điều đã viết vẫn được giữ.</translation>
    </message>
    <message>
        <source>Unlock with this device&apos;s key store</source>
        <translation>Mở bằng kho khóa của máy</translation>
    </message>
    <message>
        <source>Or the recovery code</source>
        <translation>Hoặc mã khôi phục</translation>
    </message>
    <message>
        <source>Passphrase or recovery code</source>
        <translation>Mật khẩu hoặc mã khôi phục</translation>
    </message>
</context>
<context>
    <name>VerdictBand</name>
    <message>
        <source>PASSED</source>
        <translation>ĐƯỢC THÔNG QUA</translation>
    </message>
    <message>
        <source>NOT PASSED</source>
        <translation>KHÔNG ĐƯỢC THÔNG QUA</translation>
    </message>
</context>
<context>
    <name>VoidPollSheet</name>
    <message>
        <source>Vote by show of hands</source>
        <translation>Biểu quyết bằng giơ tay</translation>
    </message>
    <message>
        <source>Vote on paper</source>
        <translation>Bỏ phiếu giấy</translation>
    </message>
    <message>
        <source>Devices or network do not work</source>
        <translation>Máy hoặc mạng gặp sự cố</translation>
    </message>
    <message>
        <source>Switch to hands or paper</source>
        <translation>Chuyển sang giơ tay / phiếu giấy</translation>
    </message>
    <message>
        <source>Give up this vote</source>
        <translation>Bỏ lần biểu quyết này</translation>
    </message>
    <message>
        <source>The opinions given so far are kept in the record but not counted, and not mixed with the new vote.</source>
        <translation>Các ý kiến đã có được lưu, không được tính, không trộn với lần biểu quyết mới.</translation>
    </message>
    <message>
        <source>Reason for the minutes</source>
        <translation>Lý do ghi biên bản</translation>
    </message>
    <message>
        <source>The chair orders it</source>
        <translation>Theo yêu cầu của chủ tọa</translation>
    </message>
    <message>
        <source>The question is not right</source>
        <translation>Nội dung biểu quyết chưa đúng</translation>
    </message>
    <message>
        <source>The secretary counts and enters the result.</source>
        <translation>Thư ký đếm và nhập kết quả.</translation>
    </message>
    <message>
        <source>The counting board counts and enters the result.</source>
        <translation>Ban kiểm phiếu đếm và nhập kết quả.</translation>
    </message>
    <message>
        <source>Neither: give it up</source>
        <translation>Không chuyển, chỉ dừng biểu quyết</translation>
    </message>
    <message>
        <source>Another vote can be opened afterwards.</source>
        <translation>Sau đó có thể mở biểu quyết khác.</translation>
    </message>
    <message>
        <source>Stop and vote by hands</source>
        <translation>Dừng và chuyển sang giơ tay</translation>
    </message>
    <message>
        <source>Stop and vote on paper</source>
        <translation>Dừng và chuyển sang phiếu giấy</translation>
    </message>
</context>
<context>
    <name>VoteCard</name>
    <message>
        <source>passed</source>
        <translation>được thông qua</translation>
    </message>
    <message>
        <source>not passed</source>
        <translation>không được thông qua</translation>
    </message>
    <message>
        <source>My opinion: %1</source>
        <translation>Ý kiến của tôi: %1</translation>
    </message>
    <message>
        <source>You have not voted yet</source>
        <translation>Đại biểu chưa biểu quyết</translation>
    </message>
    <message>
        <source>My opinion: none</source>
        <translation>Ý kiến của tôi: không có</translation>
    </message>
    <message>
        <source>%1/%2 for: %3</source>
        <translation>%1/%2 tán thành: %3</translation>
    </message>
    <message>
        <source>Voted: %1 of %2</source>
        <translation>Đã biểu quyết %1/%2</translation>
    </message>
    <message>
        <source>This device does not have all data yet</source>
        <translation>Máy này chưa nhận đủ dữ liệu</translation>
    </message>
</context>
<context>
    <name>VotersSheet</name>
    <message>
        <source>Opinions by name</source>
        <translation>Ý kiến từng đại biểu</translation>
    </message>
    <message>
        <source>No opinion</source>
        <translation>Không có ý kiến</translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation>Không được tính</translation>
    </message>
</context>
<context>
    <name>VotesPage</name>
    <message>
        <source>Votes of this session</source>
        <translation>Biểu quyết của kỳ họp</translation>
    </message>
    <message>
        <source>No vote yet</source>
        <translation>Chưa có biểu quyết</translation>
    </message>
    <message>
        <source>When the chair opens a vote, it comes up on this device by itself. Afterwards its result stays here.</source>
        <translation>Khi chủ tọa mở biểu quyết, nội dung tự hiện trên máy này. Sau đó kết quả được giữ ở đây.</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>%1 – Kỳ Họp</source>
        <translation>%1 – Kỳ Họp</translation>
    </message>
    <message>
        <source>Kỳ Họp</source>
        <translation>Kỳ Họp</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Hoàn tác</translation>
    </message>
    <message>
        <source>%1 · seat %2</source>
        <translation>%1 · ghế %2</translation>
    </message>
</context>
<context>
    <name>WithoutNetwork</name>
    <message>
        <source>Join with files</source>
        <translation>Vào hội đồng bằng tệp</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>Chưa làm được</translation>
    </message>
    <message>
        <source>1. Save the request</source>
        <translation>1. Lưu tệp xin vào</translation>
    </message>
    <message>
        <source>Save it on a stick and bring it to the office. They give you an answer file.</source>
        <translation>Lưu vào USB và đem đến Văn phòng. Văn phòng đưa lại một tệp trả lời.</translation>
    </message>
    <message>
        <source>Save the request…</source>
        <translation>Lưu tệp xin vào…</translation>
    </message>
    <message>
        <source>Or type a path for it</source>
        <translation>Hoặc gõ đường dẫn tệp</translation>
    </message>
    <message>
        <source>Press Enter to write there.</source>
        <translation>Bấm Enter để ghi vào đó.</translation>
    </message>
    <message>
        <source>The request is saved: %1</source>
        <translation>Đã lưu tệp xin vào: %1</translation>
    </message>
    <message>
        <source>2. Open the answer</source>
        <translation>2. Mở tệp trả lời</translation>
    </message>
    <message>
        <source>Drop the answer here</source>
        <translation>Thả tệp trả lời vào đây</translation>
    </message>
    <message>
        <source>Answers (*.grant)</source>
        <translation>Tệp trả lời (*.grant)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Mọi tệp (*)</translation>
    </message>
    <message>
        <source>Save the request</source>
        <translation>Lưu tệp xin vào</translation>
    </message>
</context>
<context>
    <name>kyhop::AgendaEditor</name>
    <message>
        <source>«%1» was created</source>
        <translation>Đã tạo «%1»</translation>
    </message>
    <message>
        <source>The session was changed</source>
        <translation>Đã sửa kỳ họp</translation>
    </message>
    <message>
        <source>«%1» is in the programme</source>
        <translation>Đã thêm «%1» vào chương trình</translation>
    </message>
    <message>
        <source>The item was changed</source>
        <translation>Đã sửa nội dung</translation>
    </message>
    <message>
        <source>The item was moved up</source>
        <translation>Đã đưa nội dung lên</translation>
    </message>
    <message>
        <source>The item was moved down</source>
        <translation>Đã đưa nội dung xuống</translation>
    </message>
    <message>
        <source>The item stands under the one before it now</source>
        <translation>Đã đưa vào dưới nội dung trước</translation>
    </message>
    <message>
        <source>The item stands one level higher now</source>
        <translation>Đã đưa nội dung lên một cấp</translation>
    </message>
    <message>
        <source>The item was postponed</source>
        <translation>Đã hoãn nội dung</translation>
    </message>
    <message>
        <source>The item is in the programme again</source>
        <translation>Đã đưa nội dung trở lại chương trình</translation>
    </message>
</context>
<context>
    <name>kyhop::Attendance</name>
    <message>
        <source>%1: %2</source>
        <comment>person, presence</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The roll is closed. Absent without leave: %1</source>
        <translation>Đã chốt điểm danh. Vắng không lý do: %1</translation>
    </message>
</context>
<context>
    <name>kyhop::Bundles</name>
    <message>
        <source>Written: %1, %2 records</source>
        <translation>Đã ghi: %1, %2 bản ghi</translation>
    </message>
    <message>
        <source>The bundle is ready: %1</source>
        <translation>Gói dữ liệu đã xong: %1</translation>
    </message>
    <message>
        <source>Nothing new in it: this device has it all.</source>
        <translation>Không có gì mới: máy này đã có đủ.</translation>
    </message>
    <message>
        <source>Taken in: %1 records, %2 parts of papers.</source>
        <translation>Đã nhập %1 bản ghi, %2 phần tài liệu.</translation>
    </message>
    <message>
        <source>%1 records wait for an earlier bundle: take that in as well.</source>
        <translation>%1 bản ghi còn chờ gói trước: hãy nhập cả gói đó.</translation>
    </message>
    <message>
        <source>The file is cut short or damaged in places: the sound part was taken in. Copy it again.</source>
        <translation>Tệp bị cụt hoặc hỏng một phần: phần lành đã được nhập. Hãy chép lại.</translation>
    </message>
    <message>
        <source>%1 parts were left out: they are not what was signed. Get the bundle from another device.</source>
        <translation>%1 phần bị bỏ qua vì không đúng với chữ ký. Lấy gói từ máy khác.</translation>
    </message>
</context>
<context>
    <name>kyhop::CameraView</name>
    <message>
        <source>This device has no camera that can be used. Choose a picture or type the text.</source>
        <translation>Máy này không có máy ảnh dùng được. Xin chọn ảnh chụp mã hoặc gõ dòng chữ.</translation>
    </message>
    <message>
        <source>The camera does not answer: another program may be using it. Close that one, or choose a picture.</source>
        <translation>Máy ảnh không trả lời: có thể chương trình khác đang dùng. Xin đóng chương trình đó, hoặc chọn ảnh chụp mã.</translation>
    </message>
</context>
<context>
    <name>kyhop::Chat</name>
    <message>
        <source>The message was deleted</source>
        <translation>Đã xóa tin</translation>
    </message>
</context>
<context>
    <name>kyhop::Devices</name>
    <message>
        <source>The invite was saved: %1</source>
        <translation>Đã lưu thư mời: %1</translation>
    </message>
    <message>
        <source>%1 has a device now</source>
        <translation>%1 đã có máy</translation>
    </message>
    <message>
        <source>The invite was stopped, because the digits were not the same. The other device has got nothing. Make a new invite and compare again.</source>
        <translation>Thư mời đã bị dừng vì hai máy hiện số khác nhau. Máy kia không nhận được gì. Tạo thư mời mới và so lại.</translation>
    </message>
    <message>
        <source>The answer was saved: %1. Carry it back to the new device.</source>
        <translation>Đã lưu tệp trả lời: %1. Mang tệp này về máy mới.</translation>
    </message>
    <message>
        <source>«%1» is out of the council</source>
        <translation>Đã thu hồi «%1»</translation>
    </message>
</context>
<context>
    <name>kyhop::FirstRun</name>
    <message>
        <source>My device</source>
        <translation>Máy của tôi</translation>
    </message>
</context>
<context>
    <name>kyhop::HomeGate</name>
    <message>
        <source>The passphrase is not right.</source>
        <translation>Mật khẩu chưa đúng.</translation>
    </message>
    <message>
        <source>Type it again; capital letters count.</source>
        <translation>Nhập lại; phân biệt chữ hoa, chữ thường.</translation>
    </message>
    <message>
        <source>This device&apos;s key store is locked.</source>
        <translation>Kho khóa của máy đang khóa.</translation>
    </message>
    <message>
        <source>Unlock it, or type the recovery code.</source>
        <translation>Mở kho khóa, hoặc gõ mã khôi phục.</translation>
    </message>
</context>
<context>
    <name>kyhop::MemberIntake</name>
    <message>
        <source>Line %1: </source>
        <translation>Dòng %1: </translation>
    </message>
    <message>
        <source>%1 of %2 were added.</source>
        <translation>Đã thêm %1/%2 người.</translation>
    </message>
    <message>
        <source>Stopped. %1 of %2 were added; import the same list again to go on.</source>
        <translation>Đã dừng. Đã thêm %1/%2 người; nhập lại danh sách này để thêm tiếp.</translation>
    </message>
    <message>
        <source>Added to the council: %1</source>
        <translation>Đã thêm %1 người vào hội đồng</translation>
    </message>
</context>
<context>
    <name>kyhop::Members</name>
    <message>
        <source>%1 was added</source>
        <translation>Đã thêm %1</translation>
    </message>
    <message>
        <source>%1: role given: %2</source>
        <translation>%1: đã giao vai trò %2</translation>
    </message>
    <message>
        <source>%1: role taken away: %2</source>
        <translation>%1: đã thôi vai trò %2</translation>
    </message>
    <message>
        <source>%1 is no longer in the council</source>
        <translation>%1 không còn trong hội đồng</translation>
    </message>
    <message>
        <source>%1: no seat any more</source>
        <translation>%1: không còn ghế</translation>
    </message>
    <message>
        <source>%1: seat %2</source>
        <translation>%1: ghế %2</translation>
    </message>
</context>
<context>
    <name>kyhop::Notes</name>
    <message>
        <source>The note was kept</source>
        <translation>Đã lưu ghi chú</translation>
    </message>
    <message>
        <source>The passage was highlighted</source>
        <translation>Đã tô sáng</translation>
    </message>
    <message>
        <source>The note was deleted</source>
        <translation>Đã xóa ghi chú</translation>
    </message>
    <message>
        <source>The note is back</source>
        <translation>Đã khôi phục ghi chú</translation>
    </message>
</context>
<context>
    <name>kyhop::PageNotes</name>
    <message>
        <source>Only me</source>
        <translation>Chỉ tôi</translation>
    </message>
    <message>
        <source>All delegates</source>
        <translation>Tất cả đại biểu</translation>
    </message>
</context>
<context>
    <name>kyhop::PaperDesk</name>
    <message>
        <source>The paper stands at: %1</source>
        <translation>Tài liệu chuyển sang bước: %1</translation>
    </message>
    <message>
        <source>%1 papers stand at: %2</source>
        <translation>%1 tài liệu chuyển sang bước: %2</translation>
    </message>
</context>
<context>
    <name>kyhop::PaperIntake</name>
    <message>
        <source>Added to the drafts: %1</source>
        <translation>Đã thêm vào bản nháp: %1</translation>
    </message>
</context>
<context>
    <name>kyhop::Session</name>
    <message>
        <source>This home was copied or comes from a backup. It goes on in a new log; nothing is lost.</source>
        <translation>Dữ liệu này được sao chép hoặc khôi phục. Máy ghi tiếp vào nhật ký mới; không mất gì.</translation>
    </message>
</context>
<context>
    <name>kyhop::Speakers</name>
    <message>
        <source>Your request is withdrawn. Asking again puts you at the end of the list.</source>
        <translation>Đã rút đăng ký phát biểu. Đăng ký lại sẽ đứng cuối danh sách.</translation>
    </message>
    <message>
        <source>The chair gives you the floor.</source>
        <translation>Chủ tọa mời đại biểu phát biểu.</translation>
    </message>
</context>
<context>
    <name>kyhop::SyncState</name>
    <message>
        <source>This device now looks for %1</source>
        <translation>Máy đang tìm %1</translation>
    </message>
</context>
<context>
    <name>kyhop::Wording</name>
    <message>
        <source>%1 o&apos;clock</source>
        <translation>%1 giờ</translation>
    </message>
    <message>
        <source>%1:%2</source>
        <comment>hour, minute</comment>
        <translation>%1 giờ %2</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>thứ Hai</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>thứ Ba</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>thứ Tư</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>thứ Năm</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>thứ Sáu</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>thứ Bảy</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>Chủ nhật</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>hôm qua</translation>
    </message>
    <message>
        <source>chair</source>
        <translation>chủ tọa</translation>
    </message>
    <message>
        <source>deputy chair</source>
        <translation>phó chủ tọa</translation>
    </message>
    <message>
        <source>secretary</source>
        <translation>thư ký</translation>
    </message>
    <message>
        <source>clerk</source>
        <translation>Văn phòng</translation>
    </message>
    <message>
        <source>delegate</source>
        <translation>đại biểu</translation>
    </message>
    <message>
        <source>counting board</source>
        <translation>ban kiểm phiếu</translation>
    </message>
    <message>
        <source>head of group</source>
        <translation>Tổ trưởng Tổ đại biểu</translation>
    </message>
    <message>
        <source>committee</source>
        <translation>Ban</translation>
    </message>
    <message>
        <source>Standing Committee</source>
        <translation>Thường trực</translation>
    </message>
    <message>
        <source>department</source>
        <translation>sở, ngành</translation>
    </message>
    <message>
        <source>court</source>
        <translation>Tòa án</translation>
    </message>
    <message>
        <source>procuracy</source>
        <translation>Viện kiểm sát</translation>
    </message>
    <message>
        <source>Fatherland Front</source>
        <translation>Mặt trận Tổ quốc</translation>
    </message>
    <message>
        <source>guest</source>
        <translation>khách mời</translation>
    </message>
    <message>
        <source>press</source>
        <translation>báo chí</translation>
    </message>
    <message>
        <source>device administrator</source>
        <translation>quản trị thiết bị</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Có mặt</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Trực tuyến</translation>
    </message>
    <message>
        <source>Absent with leave</source>
        <translation>Vắng có lý do</translation>
    </message>
    <message>
        <source>Absent without leave</source>
        <translation>Vắng không lý do</translation>
    </message>
    <message>
        <source>Has left</source>
        <translation>Đã rời</translation>
    </message>
    <message>
        <source>To come</source>
        <translation>Sắp tới</translation>
    </message>
    <message>
        <source>UNDER DISCUSSION</source>
        <translation>ĐANG XEM XÉT</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Đã xong</translation>
    </message>
    <message>
        <source>Postponed</source>
        <translation>Hoãn</translation>
    </message>
    <message>
        <source>VOTE OPEN</source>
        <translation>ĐANG BIỂU QUYẾT</translation>
    </message>
    <message>
        <source>Vote is being closed</source>
        <translation>Đang kết thúc biểu quyết</translation>
    </message>
    <message>
        <source>Provisional result</source>
        <translation>Kết quả tạm thời</translation>
    </message>
    <message>
        <source>Certified result</source>
        <translation>Kết quả đã xác nhận</translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation>Có tranh chấp</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>Đã bỏ</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Tán thành</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>Không tán thành</translation>
    </message>
    <message>
        <source>Abstain</source>
        <translation>Không biểu quyết</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Bản nháp</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Đã nộp</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Đã duyệt</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Phát hành</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Trả lại</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Đã rút</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Đã thay thế</translation>
    </message>
    <message>
        <source>Submission</source>
        <translation>Tờ trình</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Báo cáo</translation>
    </message>
    <message>
        <source>Draft resolution</source>
        <translation>Dự thảo nghị quyết</translation>
    </message>
    <message>
        <source>Review report</source>
        <translation>Báo cáo thẩm tra</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Danh sách</translation>
    </message>
    <message>
        <source>Other paper</source>
        <translation>Tài liệu khác</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Chương trình</translation>
    </message>
    <message>
        <source>Not marked yet</source>
        <translation>Chưa điểm danh</translation>
    </message>
    <message>
        <source>Speech</source>
        <translation>Phát biểu</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Chất vấn</translation>
    </message>
    <message>
        <source>Rebuttal</source>
        <translation>Tranh luận</translation>
    </message>
    <message>
        <source>Point of order</source>
        <translation>Ý kiến về điều hành</translation>
    </message>
    <message>
        <source>Show of hands, not counted yet</source>
        <translation>Giơ tay, chưa nhập kết quả</translation>
    </message>
    <message>
        <source>Result by show of hands</source>
        <translation>Kết quả theo giơ tay</translation>
    </message>
    <message>
        <source>Vote on paper, not counted yet</source>
        <translation>Phiếu giấy, chưa nhập kết quả</translation>
    </message>
    <message>
        <source>Result on paper</source>
        <translation>Kết quả theo phiếu giấy</translation>
    </message>
    <message>
        <source>Discussion</source>
        <translation>Thảo luận</translation>
    </message>
    <message>
        <source>Questioning</source>
        <translation>Chất vấn</translation>
    </message>
    <message>
        <source>Group debate</source>
        <translation>Thảo luận tổ</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>Biểu quyết</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Trả lời chất vấn</translation>
    </message>
</context>
</TS>

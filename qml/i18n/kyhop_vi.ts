<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi" sourcelanguage="en">
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
        <source>Keep what I said</source>
        <translation>Giữ ý kiến đã gửi</translation>
    </message>
    <message>
        <source>The vote is being closed.</source>
        <translation>Biểu quyết đang được kết thúc.</translation>
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
        <source>You press in place of the chair. The record names you as who pressed.</source>
        <translation>Đại biểu bấm thay chủ tọa. Biên bản ghi tên người bấm.</translation>
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
    <name>ComboRow</name>
    <message>
        <source>Choose…</source>
        <translation>Chọn…</translation>
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
</context>
<context>
    <name>DeskActions</name>
    <message>
        <source>Voted: %1 of %2</source>
        <translation>Đã biểu quyết %1/%2</translation>
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
        <source>%1 min</source>
        <translation>%1 phút</translation>
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
</context>
<context>
    <name>DeskVote</name>
    <message>
        <source>Begin</source>
        <translation>Bắt đầu</translation>
    </message>
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
        <source>No item is left in the programme.</source>
        <translation>Chương trình không còn nội dung nào.</translation>
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
        <source>Switch to hands or paper</source>
        <translation>Chuyển sang giơ tay / phiếu giấy</translation>
    </message>
    <message>
        <source>Finish the item</source>
        <translation>Kết thúc nội dung</translation>
    </message>
    <message>
        <source>Open another vote</source>
        <translation>Mở biểu quyết khác</translation>
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
    <name>Errors</name>
    <message>
        <source>It is not on this device</source>
        <translation>Không có trên máy này</translation>
    </message>
    <message>
        <source>A rule of the meeting does not allow this</source>
        <translation>Quy định của cuộc họp không cho phép</translation>
    </message>
    <message>
        <source>Something in what was entered is not right</source>
        <translation>Điều vừa nhập chưa đúng</translation>
    </message>
    <message>
        <source>The data does not agree with its signature</source>
        <translation>Dữ liệu không khớp chữ ký</translation>
    </message>
    <message>
        <source>The network or the disk did not do what was asked</source>
        <translation>Mạng hoặc ổ đĩa không làm được việc này</translation>
    </message>
    <message>
        <source>it is not here</source>
        <translation>Chưa có trên máy này</translation>
    </message>
    <message>
        <source>check with poll list</source>
        <translation>Xem lại danh sách biểu quyết</translation>
    </message>
    <message>
        <source>look at the list of sessions again</source>
        <translation>Xem lại danh sách kỳ họp</translation>
    </message>
    <message>
        <source>check with agenda list</source>
        <translation>Xem lại chương trình</translation>
    </message>
    <message>
        <source>it is no longer in the programme</source>
        <translation>Nội dung không còn trong chương trình</translation>
    </message>
    <message>
        <source>look at the programme again</source>
        <translation>Xem lại chương trình</translation>
    </message>
    <message>
        <source>it is empty, too long or not readable text</source>
        <translation>Nội dung trống, quá dài hoặc không đọc được</translation>
    </message>
    <message>
        <source>write another one</source>
        <translation>Viết lại</translation>
    </message>
    <message>
        <source>only chair, deputy, secretary and clerk may open one</source>
        <translation>Chỉ chủ tọa, phó chủ tọa, thư ký và Văn phòng được mở biểu quyết</translation>
    </message>
    <message>
        <source>ask one of them</source>
        <translation>Nhờ một trong những người này</translation>
    </message>
    <message>
        <source>no rule pack is in force on the day of the meeting</source>
        <translation>Chưa có quy định biểu quyết cho ngày họp</translation>
    </message>
    <message>
        <source>check the meeting&apos;s date</source>
        <translation>Kiểm tra ngày họp</translation>
    </message>
    <message>
        <source>the council has no delegates</source>
        <translation>Hội đồng chưa có đại biểu</translation>
    </message>
    <message>
        <source>add them with member add</source>
        <translation>Thêm đại biểu trước</translation>
    </message>
    <message>
        <source>%1 to %2 witness devices are needed</source>
        <translation>Cần từ %1 đến %2 máy chứng thực</translation>
    </message>
    <message>
        <source>enrol the devices of a secretary and of delegates first</source>
        <translation>Đăng ký máy của thư ký và đại biểu trước</translation>
    </message>
    <message>
        <source>the list of officers who may close is empty, too long or names a device twice</source>
        <translation>Danh sách người được kết thúc biểu quyết trống, quá dài hoặc trùng máy</translation>
    </message>
    <message>
        <source>give somebody the role of chair or secretary and enrol a device</source>
        <translation>Giao vai trò chủ tọa hoặc thư ký và đăng ký máy</translation>
    </message>
    <message>
        <source>the device that opens it is not among those who may close</source>
        <translation>Máy này không thuộc những máy được kết thúc biểu quyết</translation>
    </message>
    <message>
        <source>open it on a device of an officer</source>
        <translation>Mở trên máy của chủ tọa hoặc thư ký</translation>
    </message>
    <message>
        <source>%1 of %2 delegates are present, %3 are needed</source>
        <translation>Có mặt %1/%2 đại biểu, cần %3: chưa đủ số đại biểu</translation>
    </message>
    <message>
        <source>this device is not among those who may close it</source>
        <translation>Máy này không thuộc những máy được kết thúc biểu quyết</translation>
    </message>
    <message>
        <source>ask the chair, a deputy, the secretary or the clerk named when it was opened</source>
        <translation>Nhờ chủ tọa, phó chủ tọa, thư ký hoặc Văn phòng có tên khi mở biểu quyết</translation>
    </message>
    <message>
        <source>it was voided</source>
        <translation>Biểu quyết này đã bỏ</translation>
    </message>
    <message>
        <source>use the poll that replaced it</source>
        <translation>Dùng lần biểu quyết thay thế</translation>
    </message>
    <message>
        <source>it is closed</source>
        <translation>Biểu quyết đã kết thúc</translation>
    </message>
    <message>
        <source>ask for a new poll</source>
        <translation>Đề nghị biểu quyết lại</translation>
    </message>
    <message>
        <source>it is certified already</source>
        <translation>Kết quả đã được xác nhận</translation>
    </message>
    <message>
        <source>nothing is left to do</source>
        <translation>Không cần làm gì thêm</translation>
    </message>
    <message>
        <source>an officer used up the numbers of rounds</source>
        <translation>Đã hết số vòng kết thúc</translation>
    </message>
    <message>
        <source>void the poll and open it again without that officer</source>
        <translation>Bỏ lần biểu quyết này và mở lại</translation>
    </message>
    <message>
        <source>this person is not in the poll&apos;s list of voters</source>
        <translation>Đại biểu không có trong danh sách biểu quyết</translation>
    </message>
    <message>
        <source>only delegates in office when it opened may vote</source>
        <translation>Chỉ đại biểu đương nhiệm khi mở biểu quyết được biểu quyết</translation>
    </message>
    <message>
        <source>a ballot of this poll cannot be changed</source>
        <translation>Biểu quyết này không đổi được ý kiến</translation>
    </message>
    <message>
        <source>the ballot handed in stays as it is</source>
        <translation>Ý kiến đã gửi được giữ nguyên</translation>
    </message>
    <message>
        <source>the ballot was changed too often</source>
        <translation>Đã đổi ý kiến quá nhiều lần</translation>
    </message>
    <message>
        <source>the last ballot handed in stays as it is</source>
        <translation>Ý kiến gửi sau cùng được giữ nguyên</translation>
    </message>
    <message>
        <source>the poll does not have it</source>
        <translation>Biểu quyết không có lựa chọn này</translation>
    </message>
    <message>
        <source>it is not a member of the council (yet, or any more)</source>
        <translation>Máy này chưa hoặc không còn thuộc hội đồng</translation>
    </message>
    <message>
        <source>join with an invite of the clerk</source>
        <translation>Tham gia bằng thư mời của Văn phòng</translation>
    </message>
    <message>
        <source>the rules of the council do not allow it</source>
        <translation>Quy định của hội đồng không cho phép</translation>
    </message>
    <message>
        <source>ask the secretary</source>
        <translation>Hỏi thư ký</translation>
    </message>
    <message>
        <source>ask the clerk</source>
        <translation>Hỏi Văn phòng</translation>
    </message>
    <message>
        <source>there is no such state</source>
        <translation>Không có trạng thái này</translation>
    </message>
    <message>
        <source>choose one of the list</source>
        <translation>Chọn trong danh sách</translation>
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
    <name>Main</name>
    <message>
        <source>Kỳ Họp</source>
        <translation>Kỳ Họp</translation>
    </message>
    <message>
        <source>%1 – Kỳ Họp</source>
        <translation>%1 – Kỳ Họp</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Trang %1 của %2</translation>
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
</context>
<context>
    <name>NextCard</name>
    <message>
        <source>Next · item %1</source>
        <translation>Tiếp theo · nội dung %1</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 phút</translation>
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
    <name>OfflineLine</name>
    <message>
        <source>Not connected · everything is kept on this device</source>
        <translation>Chưa kết nối · mọi việc đã lưu trên máy này</translation>
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
    <name>PageBar</name>
    <message>
        <source>Previous page</source>
        <translation>Trang trước</translation>
    </message>
    <message>
        <source>Page %1/%2</source>
        <translation>Trang %1/%2</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Đang mở…</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Trang sau</translation>
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
</context>
<context>
    <name>PathBar</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Bước %1 trong %2: %3</translation>
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
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
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
    <name>Welcome</name>
    <message>
        <source>Kỳ Họp</source>
        <translation>Kỳ Họp</translation>
    </message>
    <message>
        <source>Papers, notes and votes of a council, from device to device, without a server.</source>
        <translation>Tài liệu, ghi chú và biểu quyết của hội đồng, truyền từ máy này sang máy khác, không cần máy chủ.</translation>
    </message>
    <message>
        <source>This window shows one page of a paper so far. Start it with: kyhop --open FILE.pdf:PAGE. Meetings, notes and votes are at work in the command kyhopctl.</source>
        <translation>Hiện cửa sổ này mới xem được từng trang của một tài liệu. Mở bằng lệnh: kyhop --open TỆP.pdf:TRANG. Kỳ họp, ghi chú và biểu quyết đã dùng được bằng lệnh kyhopctl.</translation>
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
    <name>kyhop::Session</name>
    <message>
        <source>This home was copied or comes from a backup. It goes on in a new log; nothing is lost.</source>
        <translation>Dữ liệu này được sao chép hoặc khôi phục từ bản lưu. Máy tiếp tục với sổ mới; không mất gì.</translation>
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
        <source>%1 h</source>
        <translation>%1 giờ</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 phút</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 giây</translation>
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
</context>
</TS>

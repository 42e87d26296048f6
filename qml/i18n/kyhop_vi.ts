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
</TS>

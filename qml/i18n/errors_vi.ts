<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi" sourcelanguage="en">
<context>
    <name>Errors</name>
    <message>
        <source>%1 is in the council already</source>
        <translation>%1 đã có trong hội đồng</translation>
    </message>
    <message>
        <source>%1 is not a role</source>
        <translation>không có vai trò %1</translation>
    </message>
    <message>
        <source>%1 is not the name of a seat</source>
        <translation>%1 không phải tên một ghế</translation>
    </message>
    <message>
        <source>%1 of %2 delegates are present, %3 are needed</source>
        <translation>Có mặt %1/%2 đại biểu, cần %3: chưa đủ số đại biểu</translation>
    </message>
    <message>
        <source>%1 stands there twice</source>
        <translation>%1 có hai lần trong danh sách</translation>
    </message>
    <message>
        <source>%1 to %2 witness devices are needed</source>
        <translation>Cần từ %1 đến %2 máy chứng thực</translation>
    </message>
    <message>
        <source>1 to 7 witness devices are needed</source>
        <translation>cần từ 1 đến 7 máy chứng thực</translation>
    </message>
    <message>
        <source>A rule of the meeting does not allow this</source>
        <translation>Quy định của cuộc họp không cho phép</translation>
    </message>
    <message>
        <source>a seat or --none is needed</source>
        <translation>cần một ghế hoặc --none</translation>
    </message>
    <message>
        <source>end the speech first</source>
        <translation>hãy kết thúc phát biểu trước</translation>
    </message>
    <message>
        <source>give another one, or free that one first</source>
        <translation>chọn ghế khác, hoặc trả ghế đó trước</translation>
    </message>
    <message>
        <source>give one of the two another seat</source>
        <translation>cho một trong hai người ghế khác</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>ổ đĩa hoặc USB bị lỗi</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>đây là thư mục, không phải tệp</translation>
    </message>
    <message>
        <source>It is not on this device</source>
        <translation>Không có trên máy này</translation>
    </message>
    <message>
        <source>it is the seat of %1</source>
        <translation>đó là ghế của %1</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>ổ đĩa đầy, chưa ghi được gì</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>không có thư mục này</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>không có quyền ghi vào đây</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>ổ đĩa này chỉ đọc, không ghi được</translation>
    </message>
    <message>
        <source>send it to the item, or to some without the item</source>
        <translation>hãy gửi vào nội dung đó, hoặc gửi riêng mà không kèm nội dung</translation>
    </message>
    <message>
        <source>send it when the vote is over</source>
        <translation>xin gửi lại khi biểu quyết xong</translation>
    </message>
    <message>
        <source>Something in what was entered is not right</source>
        <translation>Điều vừa nhập chưa đúng</translation>
    </message>
    <message>
        <source>start it again, or call on another one</source>
        <translation>hãy bắt đầu lại nội dung đó, hoặc mời ở nội dung khác</translation>
    </message>
    <message>
        <source>the chair lets messages rest while the vote runs</source>
        <translation>Chủ tọa tạm dừng trao đổi khi biểu quyết</translation>
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
        <source>a ballot of this poll cannot be changed</source>
        <translation>Biểu quyết này không đổi được ý kiến</translation>
    </message>
    <message>
        <source>a field has the wrong length or order</source>
        <translation>có ô sai độ dài hoặc thứ tự</translation>
    </message>
    <message>
        <source>a field is too long</source>
        <translation>một ô quá dài</translation>
    </message>
    <message>
        <source>a field is too long or not text</source>
        <translation>một ô quá dài hoặc không phải chữ</translation>
    </message>
    <message>
        <source>a name in it cannot be read</source>
        <translation>có tên không đọc được</translation>
    </message>
    <message>
        <source>a newer Kỳ Họp wrote this file</source>
        <translation>tệp do bản Kỳ Họp mới hơn ghi</translation>
    </message>
    <message>
        <source>a node is running on it already</source>
        <translation>một chương trình khác đang chạy trên dữ liệu này</translation>
    </message>
    <message>
        <source>a quotation mark is never closed</source>
        <translation>có dấu ngoặc kép chưa đóng</translation>
    </message>
    <message>
        <source>a quotation mark stands in the middle of a field</source>
        <translation>có dấu ngoặc kép ở giữa ô</translation>
    </message>
    <message>
        <source>a record in it has the wrong length</source>
        <translation>có bản ghi sai độ dài</translation>
    </message>
    <message>
        <source>add them with member add</source>
        <translation>Thêm đại biểu trước</translation>
    </message>
    <message>
        <source>an authority entry is missing or no longer valid</source>
        <translation>thiếu một mục trong danh sách thẩm quyền</translation>
    </message>
    <message>
        <source>an officer used up the numbers of rounds</source>
        <translation>Đã hết số vòng kết thúc</translation>
    </message>
    <message>
        <source>another device has begun to use it</source>
        <translation>một máy khác đã bắt đầu dùng thư mời này</translation>
    </message>
    <message>
        <source>another program is writing to it and does not finish</source>
        <translation>một chương trình khác đang ghi và chưa xong</translation>
    </message>
    <message>
        <source>ask for a new poll</source>
        <translation>Đề nghị biểu quyết lại</translation>
    </message>
    <message>
        <source>ask one of them</source>
        <translation>Nhờ một trong những người này</translation>
    </message>
    <message>
        <source>ask the chair, a deputy, the secretary or the clerk named when it was opened</source>
        <translation>Nhờ chủ tọa, phó chủ tọa, thư ký hoặc Văn phòng có tên khi mở biểu quyết</translation>
    </message>
    <message>
        <source>ask the clerk</source>
        <translation>Hỏi Văn phòng</translation>
    </message>
    <message>
        <source>ask the clerk for a new grant</source>
        <translation>xin Văn phòng tệp trả lời mới</translation>
    </message>
    <message>
        <source>ask the clerk for a new invite</source>
        <translation>xin Văn phòng thư mời mới</translation>
    </message>
    <message>
        <source>ask the clerk who did</source>
        <translation>xin hỏi Văn phòng đã tạo thư mời</translation>
    </message>
    <message>
        <source>ask the secretary</source>
        <translation>Hỏi thư ký</translation>
    </message>
    <message>
        <source>ask to speak on an item that is to come</source>
        <translation>đăng ký phát biểu ở nội dung sắp tới</translation>
    </message>
    <message>
        <source>begin again when you like</source>
        <translation>bắt đầu lại khi cần</translation>
    </message>
    <message>
        <source>begin with an invite</source>
        <translation>bắt đầu từ giấy mời</translation>
    </message>
    <message>
        <source>check its name and that it may be read</source>
        <translation>xem lại tên tệp và quyền đọc</translation>
    </message>
    <message>
        <source>check its name and that the stick is in</source>
        <translation>kiểm tra tên tệp và xem USB đã cắm chưa</translation>
    </message>
    <message>
        <source>check its name with member list</source>
        <translation>Xem lại tên trong danh sách đại biểu</translation>
    </message>
    <message>
        <source>check that both belong to the same council and that the invite is still open</source>
        <translation>xem hai máy cùng hội đồng và giấy mời còn hiệu lực không</translation>
    </message>
    <message>
        <source>check that it is the right file</source>
        <translation>kiểm tra xem có đúng tệp không</translation>
    </message>
    <message>
        <source>check that it is the right one</source>
        <translation>kiểm tra xem có đúng tệp không</translation>
    </message>
    <message>
        <source>check that it runs and that both devices are in the same network</source>
        <translation>xem máy kia có đang mở và hai máy cùng mạng không</translation>
    </message>
    <message>
        <source>check that the folder exists and belongs to you</source>
        <translation>kiểm tra thư mục và quyền của thư mục</translation>
    </message>
    <message>
        <source>check the disk and its free space, then try again</source>
        <translation>kiểm tra ổ đĩa và chỗ trống rồi thử lại</translation>
    </message>
    <message>
        <source>check the file and its folder</source>
        <translation>kiểm tra tệp và thư mục</translation>
    </message>
    <message>
        <source>check the meeting&apos;s date</source>
        <translation>Kiểm tra ngày họp</translation>
    </message>
    <message>
        <source>check the name</source>
        <translation>kiểm tra tên tệp</translation>
    </message>
    <message>
        <source>check the name, the rights and the disk</source>
        <translation>kiểm tra tên tệp, quyền và ổ đĩa</translation>
    </message>
    <message>
        <source>check the path and the disk</source>
        <translation>kiểm tra đường dẫn và ổ đĩa</translation>
    </message>
    <message>
        <source>check the rights of the file and its folder</source>
        <translation>kiểm tra quyền của tệp và thư mục</translation>
    </message>
    <message>
        <source>check with agenda list</source>
        <translation>Xem lại chương trình</translation>
    </message>
    <message>
        <source>check with device list</source>
        <translation>xem lại danh sách máy</translation>
    </message>
    <message>
        <source>check with meeting list</source>
        <translation>xem lại danh sách kỳ họp</translation>
    </message>
    <message>
        <source>check with member list</source>
        <translation>xem lại danh sách thành viên</translation>
    </message>
    <message>
        <source>check with poll list</source>
        <translation>Xem lại danh sách biểu quyết</translation>
    </message>
    <message>
        <source>choose a PDF file</source>
        <translation>chọn một tệp PDF</translation>
    </message>
    <message>
        <source>choose a folder of your own</source>
        <translation>chọn thư mục của riêng mình</translation>
    </message>
    <message>
        <source>choose a photograph of the code</source>
        <translation>chọn ảnh chụp mã</translation>
    </message>
    <message>
        <source>choose another address or port</source>
        <translation>chọn địa chỉ hoặc cổng khác</translation>
    </message>
    <message>
        <source>choose another folder</source>
        <translation>chọn thư mục khác</translation>
    </message>
    <message>
        <source>choose another name, or move it away first</source>
        <translation>chọn tên khác, hoặc dời tệp cũ đi trước</translation>
    </message>
    <message>
        <source>choose another one</source>
        <translation>chọn cái khác</translation>
    </message>
    <message>
        <source>choose another person</source>
        <translation>Chọn người khác</translation>
    </message>
    <message>
        <source>choose another place</source>
        <translation>chọn chỗ khác</translation>
    </message>
    <message>
        <source>choose one of the first %1 places</source>
        <translation>chọn một trong %1 vị trí đầu</translation>
    </message>
    <message>
        <source>choose one of the list</source>
        <translation>Chọn trong danh sách</translation>
    </message>
    <message>
        <source>choose one of them</source>
        <translation>Chọn một trang trong đó</translation>
    </message>
    <message>
        <source>choose the file that the new device wrote</source>
        <translation>chọn đúng tệp do máy mới ghi ra</translation>
    </message>
    <message>
        <source>choose the right file</source>
        <translation>chọn đúng tệp</translation>
    </message>
    <message>
        <source>close other programs</source>
        <translation>đóng chương trình khác</translation>
    </message>
    <message>
        <source>close other programs and try again</source>
        <translation>đóng bớt chương trình rồi thử lại</translation>
    </message>
    <message>
        <source>connect again</source>
        <translation>kết nối lại</translation>
    </message>
    <message>
        <source>connect to the others and try again</source>
        <translation>kết nối với các máy khác rồi thử lại</translation>
    </message>
    <message>
        <source>convert the text to Unicode and import it again</source>
        <translation>chuyển chữ sang Unicode rồi nhập lại</translation>
    </message>
    <message>
        <source>copy it again from its source</source>
        <translation>chép lại từ nơi đã lấy</translation>
    </message>
    <message>
        <source>copy the file again</source>
        <translation>chép lại tệp</translation>
    </message>
    <message>
        <source>correct it</source>
        <translation>sửa lại</translation>
    </message>
    <message>
        <source>correct the file and import it again</source>
        <translation>sửa tệp rồi nhập lại</translation>
    </message>
    <message>
        <source>do not use this file</source>
        <translation>không dùng tệp này</translation>
    </message>
    <message>
        <source>do the step before it first</source>
        <translation>làm bước trước đó đã</translation>
    </message>
    <message>
        <source>enrol the devices of a secretary and of delegates first</source>
        <translation>Đăng ký máy của thư ký và đại biểu trước</translation>
    </message>
    <message>
        <source>fetch it from another device</source>
        <translation>lấy từ máy khác</translation>
    </message>
    <message>
        <source>fetch the file again from where it came from, or print it to a new PDF</source>
        <translation>lấy lại tệp từ nơi gửi, hoặc in ra PDF mới</translation>
    </message>
    <message>
        <source>finish joining, or create a council in another folder</source>
        <translation>hoàn tất việc vào hội đồng</translation>
    </message>
    <message>
        <source>free some space and try again</source>
        <translation>dọn bớt chỗ trống rồi thử lại</translation>
    </message>
    <message>
        <source>give a number from %1 to %2</source>
        <translation>cho số từ %1 đến %2</translation>
    </message>
    <message>
        <source>give a number from 0 to 10000</source>
        <translation>nhập số từ 0 đến 10000</translation>
    </message>
    <message>
        <source>give a number of seconds up to %1</source>
        <translation>nhập số giây không quá %1</translation>
    </message>
    <message>
        <source>give another name</source>
        <translation>đặt tên khác</translation>
    </message>
    <message>
        <source>give another number</source>
        <translation>cho số khác</translation>
    </message>
    <message>
        <source>give another number of minutes</source>
        <translation>chọn thời hạn khác</translation>
    </message>
    <message>
        <source>give another title</source>
        <translation>đặt tiêu đề khác</translation>
    </message>
    <message>
        <source>give at most 8</source>
        <translation>nhiều nhất 8</translation>
    </message>
    <message>
        <source>give somebody the role of chair or secretary and enrol a device</source>
        <translation>Giao vai trò chủ tọa hoặc thư ký và đăng ký máy</translation>
    </message>
    <message>
        <source>give the address of the clerk&apos;s device with --peer</source>
        <translation>gõ địa chỉ máy của Văn phòng</translation>
    </message>
    <message>
        <source>go to the clerk's desk</source>
        <translation>đến bàn của Văn phòng</translation>
    </message>
    <message>
        <source>hold the camera closer and straight, with more light</source>
        <translation>đưa máy ảnh gần, thẳng và thêm ánh sáng</translation>
    </message>
    <message>
        <source>ignore it</source>
        <translation>bỏ qua</translation>
    </message>
    <message>
        <source>import it on a device of its council; if this is one, bring the device up to date first</source>
        <translation>nhập trên máy của hội đồng đó; nếu đúng là máy này thì cập nhật máy trước</translation>
    </message>
    <message>
        <source>import the earlier bundle first</source>
        <translation>nhập gói trước đã</translation>
    </message>
    <message>
        <source>install Kỳ Họp again, or name the program in KYHOP_READER</source>
        <translation>cài lại Kỳ Họp</translation>
    </message>
    <message>
        <source>install a newer version</source>
        <translation>cài phiên bản mới hơn</translation>
    </message>
    <message>
        <source>install the newer version</source>
        <translation>cài bản mới hơn</translation>
    </message>
    <message>
        <source>install the package&apos;s sample papers, or run packaging/build</source>
        <translation>cài gói tài liệu mẫu</translation>
    </message>
    <message>
        <source>install them again</source>
        <translation>cài lại</translation>
    </message>
    <message>
        <source>it belongs to a council already</source>
        <translation>máy đã thuộc một hội đồng</translation>
    </message>
    <message>
        <source>it belongs to another council</source>
        <translation>thuộc hội đồng khác</translation>
    </message>
    <message>
        <source>it belongs to another council, or is sealed with a secret that this device does not have yet</source>
        <translation>gói này của hội đồng khác, hoặc được niêm phong bằng khóa mà máy này chưa có</translation>
    </message>
    <message>
        <source>it cannot be read as a picture</source>
        <translation>tệp này không phải ảnh đọc được</translation>
    </message>
    <message>
        <source>it cannot stand below itself</source>
        <translation>nội dung không thể nằm dưới chính nó</translation>
    </message>
    <message>
        <source>it covers too many lines or lies beside the page</source>
        <translation>Đoạn chọn quá dài hoặc nằm ngoài trang</translation>
    </message>
    <message>
        <source>it did not ask to join, or has joined already</source>
        <translation>máy chưa xin vào, hoặc đã vào rồi</translation>
    </message>
    <message>
        <source>it does not belong to a council yet</source>
        <translation>máy chưa thuộc hội đồng nào</translation>
    </message>
    <message>
        <source>it does not stand where this step begins</source>
        <translation>tài liệu chưa ở đúng bước trước đó</translation>
    </message>
    <message>
        <source>it has more fields than columns</source>
        <translation>dòng có nhiều ô hơn số cột</translation>
    </message>
    <message>
        <source>it has the keys of a device already</source>
        <translation>đã có khóa của một máy</translation>
    </message>
    <message>
        <source>it has the wrong size</source>
        <translation>sai kích thước</translation>
    </message>
    <message>
        <source>it holds no certificate for this device</source>
        <translation>tệp không có chứng nhận cho máy này</translation>
    </message>
    <message>
        <source>it is a workbook, not a CSV file</source>
        <translation>đây là tệp bảng tính, không phải CSV</translation>
    </message>
    <message>
        <source>it is being closed</source>
        <translation>đang đóng</translation>
    </message>
    <message>
        <source>it is certified already</source>
        <translation>Kết quả đã được xác nhận</translation>
    </message>
    <message>
        <source>it is closed</source>
        <translation>Biểu quyết đã kết thúc</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>tệp bị hỏng</translation>
    </message>
    <message>
        <source>it is damaged or cut short</source>
        <translation>tệp bị hỏng hoặc bị cụt</translation>
    </message>
    <message>
        <source>it is damaged or for another device</source>
        <translation>tệp bị hỏng hoặc dành cho máy khác</translation>
    </message>
    <message>
        <source>it is dialled again by itself</source>
        <translation>máy tự gọi lại</translation>
    </message>
    <message>
        <source>it is draft, not approved</source>
        <translation>tài liệu còn là bản nháp, chưa duyệt</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>Chưa có nội dung</translation>
    </message>
    <message>
        <source>it is empty, too long or not readable text</source>
        <translation>Nội dung trống, quá dài hoặc không đọc được</translation>
    </message>
    <message>
        <source>it is empty, too long, or holds signs that cannot be shown</source>
        <translation>trống, quá dài hoặc có ký tự không hiển thị được</translation>
    </message>
    <message>
        <source>it is for another council than the invite</source>
        <translation>tệp này của hội đồng khác với giấy mời</translation>
    </message>
    <message>
        <source>it is larger than %1 MB</source>
        <translation>tệp lớn hơn %1 MB</translation>
    </message>
    <message>
        <source>it is longer than %1 bytes</source>
        <translation>nó dài hơn %1 byte</translation>
    </message>
    <message>
        <source>it is longer than 6000 bytes</source>
        <translation>dài quá mức cho phép</translation>
    </message>
    <message>
        <source>it is longer than a day</source>
        <translation>dài hơn một ngày</translation>
    </message>
    <message>
        <source>it is longer than a record may be</source>
        <translation>Nội dung dài quá</translation>
    </message>
    <message>
        <source>it is no longer in the packet</source>
        <translation>Tài liệu không còn trong bộ tài liệu</translation>
    </message>
    <message>
        <source>it is no longer in the programme</source>
        <translation>Nội dung không còn trong chương trình</translation>
    </message>
    <message>
        <source>it is no longer there</source>
        <translation>Mục này không còn nữa</translation>
    </message>
    <message>
        <source>it is not UTF-%1 text</source>
        <translation>chữ trong tệp không phải UTF-%1</translation>
    </message>
    <message>
        <source>it is not UTF-%1 text: perhaps TCVN%2, VNI or Windows-%3</source>
        <translation>chữ trong tệp không phải UTF-%1: có thể là TCVN%2, VNI hoặc Windows-%3</translation>
    </message>
    <message>
        <source>it is not a bundle of this council, or its beginning is damaged</source>
        <translation>gói này không phải của hội đồng này, hoặc phần đầu bị hỏng</translation>
    </message>
    <message>
        <source>it is not a member of the council (yet, or any more)</source>
        <translation>Máy này chưa hoặc không còn thuộc hội đồng</translation>
    </message>
    <message>
        <source>it is not active any more</source>
        <translation>máy này không còn hoạt động</translation>
    </message>
    <message>
        <source>it is not an IP address</source>
        <translation>không phải địa chỉ mạng</translation>
    </message>
    <message>
        <source>it is not an ordinary file</source>
        <translation>đây không phải tệp thường</translation>
    </message>
    <message>
        <source>it is not approved</source>
        <translation>tài liệu chưa được duyệt</translation>
    </message>
    <message>
        <source>it is not here</source>
        <translation>Chưa có trên máy này</translation>
    </message>
    <message>
        <source>it is not readable Unicode text</source>
        <translation>có ký tự không đọc được</translation>
    </message>
    <message>
        <source>it is not well formed</source>
        <translation>viết không đúng dạng</translation>
    </message>
    <message>
        <source>it is protected by a passphrase</source>
        <translation>được bảo vệ bằng mật khẩu</translation>
    </message>
    <message>
        <source>it is submitted, not approved</source>
        <translation>tài liệu đã nộp, chưa duyệt</translation>
    </message>
    <message>
        <source>it is the clerk's own, the only one that may write such entries</source>
        <translation>đây là máy của Văn thư, máy duy nhất được ghi việc này</translation>
    </message>
    <message>
        <source>it is too long or not text</source>
        <translation>quá dài hoặc không phải chữ</translation>
    </message>
    <message>
        <source>it may only be read, not written</source>
        <translation>chỉ đọc được, không ghi được</translation>
    </message>
    <message>
        <source>it must be between %1 minute and %2 days</source>
        <translation>thời hạn phải từ %1 phút đến %2 ngày</translation>
    </message>
    <message>
        <source>it must be between 1 minute and 30 days</source>
        <translation>phải từ 1 phút đến 30 ngày</translation>
    </message>
    <message>
        <source>it names nobody</source>
        <translation>tệp không có tên ai</translation>
    </message>
    <message>
        <source>it was made by a newer version</source>
        <translation>do phiên bản mới hơn tạo ra</translation>
    </message>
    <message>
        <source>it was stopped</source>
        <translation>đã dừng</translation>
    </message>
    <message>
        <source>it was stopped because the codes did not agree or too many attempts failed</source>
        <translation>thư mời đã bị dừng vì số không khớp hoặc thử sai quá nhiều lần</translation>
    </message>
    <message>
        <source>it was stopped before it was done</source>
        <translation>đã dừng trước khi xong</translation>
    </message>
    <message>
        <source>it was used already</source>
        <translation>thư mời đã được dùng</translation>
    </message>
    <message>
        <source>it was voided</source>
        <translation>Biểu quyết này đã bỏ</translation>
    </message>
    <message>
        <source>it was written in a font from before Unicode (TCVN%1)</source>
        <translation>dòng này dùng phông chữ cũ trước Unicode (TCVN%1)</translation>
    </message>
    <message>
        <source>its author left the council</source>
        <translation>người viết đã rời hội đồng</translation>
    </message>
    <message>
        <source>its beginning is damaged</source>
        <translation>phần đầu tệp bị hỏng</translation>
    </message>
    <message>
        <source>its bytes are damaged</source>
        <translation>dữ liệu bị hỏng</translation>
    </message>
    <message>
        <source>its device was revoked</source>
        <translation>máy đã bị thu hồi</translation>
    </message>
    <message>
        <source>its inside names another council than its outside</source>
        <translation>bên trong ghi hội đồng khác với bên ngoài</translation>
    </message>
    <message>
        <source>its key does not open: its first bytes are damaged</source>
        <translation>không mở được: phần đầu tệp bị hỏng</translation>
    </message>
    <message>
        <source>its keys are missing</source>
        <translation>thiếu khóa của máy</translation>
    </message>
    <message>
        <source>its keys have the wrong length</source>
        <translation>khóa của máy đó sai</translation>
    </message>
    <message>
        <source>its length is wrong</source>
        <translation>sai độ dài</translation>
    </message>
    <message>
        <source>its text is UTF-%1, not UTF-%2</source>
        <translation>chữ trong tệp là UTF-%1, không phải UTF-%2</translation>
    </message>
    <message>
        <source>its time is over</source>
        <translation>thư mời đã hết hạn</translation>
    </message>
    <message>
        <source>its title is empty, too long, or holds signs that cannot be shown</source>
        <translation>tiêu đề trống, quá dài hoặc có ký tự không hiển thị được</translation>
    </message>
    <message>
        <source>its witness devices are not those that the rules choose</source>
        <translation>các máy chứng thực không đúng quy định</translation>
    </message>
    <message>
        <source>join again in another folder</source>
        <translation>vào lại ở thư mục khác</translation>
    </message>
    <message>
        <source>join again with a new invite</source>
        <translation>vào lại bằng giấy mời mới</translation>
    </message>
    <message>
        <source>join in another folder</source>
        <translation>vào ở thư mục khác</translation>
    </message>
    <message>
        <source>join the council with it first</source>
        <translation>vào hội đồng trước</translation>
    </message>
    <message>
        <source>join with an invite of the clerk</source>
        <translation>Tham gia bằng thư mời của Văn phòng</translation>
    </message>
    <message>
        <source>keep it</source>
        <translation>giữ nguyên</translation>
    </message>
    <message>
        <source>keep the clerk</source>
        <translation>giữ Văn thư</translation>
    </message>
    <message>
        <source>leave the line out; nothing is changed</source>
        <translation>bỏ dòng này; không có gì thay đổi</translation>
    </message>
    <message>
        <source>let it be approved first</source>
        <translation>duyệt tài liệu trước</translation>
    </message>
    <message>
        <source>let it join again</source>
        <translation>để máy đó vào lại</translation>
    </message>
    <message>
        <source>let the new device join first</source>
        <translation>để máy mới vào trước</translation>
    </message>
    <message>
        <source>let the new device write it again</source>
        <translation>để máy mới ghi lại tệp</translation>
    </message>
    <message>
        <source>look at the list again</source>
        <translation>xem lại danh sách</translation>
    </message>
    <message>
        <source>look at the list of papers again</source>
        <translation>Xem lại danh sách tài liệu</translation>
    </message>
    <message>
        <source>look at the list of sessions again</source>
        <translation>Xem lại danh sách kỳ họp</translation>
    </message>
    <message>
        <source>look at the list of speakers again</source>
        <translation>xem lại danh sách phát biểu</translation>
    </message>
    <message>
        <source>look at the programme again</source>
        <translation>Xem lại chương trình</translation>
    </message>
    <message>
        <source>make a new invite</source>
        <translation>tạo thư mời mới</translation>
    </message>
    <message>
        <source>make a new invite and compare again</source>
        <translation>tạo thư mời mới và so lại</translation>
    </message>
    <message>
        <source>mark a shorter passage</source>
        <translation>Chọn đoạn ngắn hơn</translation>
    </message>
    <message>
        <source>move the other one first</source>
        <translation>dời nội dung kia trước</translation>
    </message>
    <message>
        <source>name a PDF file</source>
        <translation>chọn một tệp PDF</translation>
    </message>
    <message>
        <source>name another bundle, or export everything</source>
        <translation>chọn gói khác, hoặc xuất tất cả</translation>
    </message>
    <message>
        <source>no code can be seen in it</source>
        <translation>không thấy mã trong ảnh</translation>
    </message>
    <message>
        <source>no device is waiting with it yet</source>
        <translation>chưa có máy nào đang chờ với thư mời này</translation>
    </message>
    <message>
        <source>no rule pack is in force on the day of the meeting</source>
        <translation>Chưa có quy định biểu quyết cho ngày họp</translation>
    </message>
    <message>
        <source>nobody belongs to it</source>
        <translation>Không có ai thuộc tổ này</translation>
    </message>
    <message>
        <source>nobody is speaking on this item</source>
        <translation>chưa có ai đang phát biểu ở nội dung này</translation>
    </message>
    <message>
        <source>not all of it has arrived on this device</source>
        <translation>tài liệu chưa về đủ trên máy này</translation>
    </message>
    <message>
        <source>not in the council</source>
        <translation>không có trong hội đồng</translation>
    </message>
    <message>
        <source>not in the council any more</source>
        <translation>không còn trong hội đồng</translation>
    </message>
    <message>
        <source>nothing is left to do</source>
        <translation>Không cần làm gì thêm</translation>
    </message>
    <message>
        <source>nothing needs to be done</source>
        <translation>Không cần làm gì thêm</translation>
    </message>
    <message>
        <source>only chair, deputy, secretary and clerk may open one</source>
        <translation>Chỉ chủ tọa, phó chủ tọa, thư ký và Văn phòng được mở biểu quyết</translation>
    </message>
    <message>
        <source>only delegates in office when it opened may vote</source>
        <translation>Chỉ đại biểu đương nhiệm khi mở biểu quyết được biểu quyết</translation>
    </message>
    <message>
        <source>only the clerk's device can make one</source>
        <translation>chỉ máy của Văn thư tạo được thư mời</translation>
    </message>
    <message>
        <source>open it in the spreadsheet program and save it as CSV UTF-%1</source>
        <translation>mở tệp bằng chương trình bảng tính và lưu thành CSV UTF-%1</translation>
    </message>
    <message>
        <source>open it on a device of an officer</source>
        <translation>Mở trên máy của chủ tọa hoặc thư ký</translation>
    </message>
    <message>
        <source>open the poll again</source>
        <translation>mở lại biểu quyết</translation>
    </message>
    <message>
        <source>opening failed: Is a directory</source>
        <translation>đây là thư mục, không phải tệp</translation>
    </message>
    <message>
        <source>opening failed: No such file or directory</source>
        <translation>không có tệp này</translation>
    </message>
    <message>
        <source>opening failed: Permission denied</source>
        <translation>không có quyền mở tệp này</translation>
    </message>
    <message>
        <source>print it to a new PDF and add that</source>
        <translation>in ra PDF mới rồi thêm tệp đó</translation>
    </message>
    <message>
        <source>print it to a new PDF, or split it, and add that</source>
        <translation>in ra PDF mới hoặc tách nhỏ rồi thêm lại</translation>
    </message>
    <message>
        <source>reading failed</source>
        <translation>đọc tệp bị lỗi</translation>
    </message>
    <message>
        <source>reading the PDF needs more memory than a paper may use</source>
        <translation>đọc tệp này cần nhiều bộ nhớ hơn mức cho phép</translation>
    </message>
    <message>
        <source>reading the PDF took longer than a paper may take</source>
        <translation>đọc tệp này lâu hơn mức cho phép</translation>
    </message>
    <message>
        <source>reading was stopped before it was done</source>
        <translation>đã dừng trước khi đọc xong</translation>
    </message>
    <message>
        <source>remove one line, or tell the two apart by their title</source>
        <translation>bỏ một dòng, hoặc ghi chức vụ để phân biệt</translation>
    </message>
    <message>
        <source>remove the folder by hand</source>
        <translation>tự xóa thư mục</translation>
    </message>
    <message>
        <source>restore a backup, or enrol this device again</source>
        <translation>phục hồi bản sao lưu, hoặc cho máy vào lại</translation>
    </message>
    <message>
        <source>revoke another device</source>
        <translation>chọn máy khác</translation>
    </message>
    <message>
        <source>revoke it first if it is lost or replaced</source>
        <translation>nếu máy cũ mất hoặc đã thay thì thu hồi trước</translation>
    </message>
    <message>
        <source>run kyhopctl rebuild</source>
        <translation>dựng lại dữ liệu của máy này</translation>
    </message>
    <message>
        <source>run kyhopctl rebuild, or export with --plain</source>
        <translation>dựng lại dữ liệu của máy này</translation>
    </message>
    <message>
        <source>save a copy without the password and add that</source>
        <translation>lưu bản không có mật khẩu rồi thêm bản đó</translation>
    </message>
    <message>
        <source>save or print it as a PDF and add that</source>
        <translation>lưu hoặc in thành PDF rồi thêm lại</translation>
    </message>
    <message>
        <source>shorten it</source>
        <translation>Viết ngắn lại</translation>
    </message>
    <message>
        <source>shorten it or split it</source>
        <translation>Viết ngắn lại hoặc chia làm hai</translation>
    </message>
    <message>
        <source>shorten it, or add it as a paper</source>
        <translation>viết ngắn lại, hoặc thêm thành tài liệu</translation>
    </message>
    <message>
        <source>something follows a closing quotation mark</source>
        <translation>có chữ ngay sau dấu ngoặc kép đóng</translation>
    </message>
    <message>
        <source>split it</source>
        <translation>chia nhỏ ra</translation>
    </message>
    <message>
        <source>split it into several lists</source>
        <translation>tách thành nhiều danh sách</translation>
    </message>
    <message>
        <source>split it into several papers</source>
        <translation>tách thành nhiều tài liệu</translation>
    </message>
    <message>
        <source>start again when you are ready</source>
        <translation>làm lại khi sẵn sàng</translation>
    </message>
    <message>
        <source>start again with a new invite</source>
        <translation>bắt đầu lại bằng giấy mời mới</translation>
    </message>
    <message>
        <source>the PDF has more than %1,%2 pages</source>
        <translation>tệp PDF có hơn %1.%2 trang</translation>
    </message>
    <message>
        <source>the PDF has no pages</source>
        <translation>tệp PDF không có trang nào</translation>
    </message>
    <message>
        <source>the PDF is damaged and its pages cannot be found</source>
        <translation>tệp PDF hỏng, không tìm được trang</translation>
    </message>
    <message>
        <source>the PDF is encrypted and opens only with a password</source>
        <translation>tệp PDF có mật khẩu</translation>
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
        <source>the clerk cannot leave while nobody else may write entries</source>
        <translation>Văn thư chưa thể rời khi chưa ai khác ghi được danh sách</translation>
    </message>
    <message>
        <source>the council has no delegates</source>
        <translation>Hội đồng chưa có đại biểu</translation>
    </message>
    <message>
        <source>the device that opens it is not among those who may close</source>
        <translation>Máy này không thuộc những máy được kết thúc biểu quyết</translation>
    </message>
    <message>
        <source>the disk is full, so nothing was written</source>
        <translation>ổ đĩa đầy, chưa ghi được gì</translation>
    </message>
    <message>
        <source>the file cannot be opened</source>
        <translation>không mở được tệp</translation>
    </message>
    <message>
        <source>the file cannot be read</source>
        <translation>không đọc được tệp</translation>
    </message>
    <message>
        <source>the file is damaged or cut short</source>
        <translation>tệp bị hỏng hoặc bị cụt</translation>
    </message>
    <message>
        <source>the file is larger than %1 GiB</source>
        <translation>tệp lớn hơn %1 GB</translation>
    </message>
    <message>
        <source>the file is longer than %1 bytes</source>
        <translation>tệp dài hơn %1 byte</translation>
    </message>
    <message>
        <source>the file is not a PDF</source>
        <translation>tệp không phải PDF</translation>
    </message>
    <message>
        <source>the file is not a bundle, or is cut before its content</source>
        <translation>tệp không phải gói dữ liệu, hoặc bị cụt</translation>
    </message>
    <message>
        <source>the file is there already</source>
        <translation>đã có tệp cùng tên</translation>
    </message>
    <message>
        <source>the first option of the rule is missing</source>
        <translation>thiếu lựa chọn đầu tiên của quy định</translation>
    </message>
    <message>
        <source>the handshake took too long</source>
        <translation>bắt tay quá lâu</translation>
    </message>
    <message>
        <source>the invite names no address</source>
        <translation>giấy mời không ghi địa chỉ</translation>
    </message>
    <message>
        <source>the item is finished</source>
        <translation>nội dung này đã kết thúc</translation>
    </message>
    <message>
        <source>the last ballot handed in stays as it is</source>
        <translation>Ý kiến gửi sau cùng được giữ nguyên</translation>
    </message>
    <message>
        <source>the last signature is wrong</source>
        <translation>chữ ký cuối không đúng</translation>
    </message>
    <message>
        <source>the list of officers who may close is empty, too long or names a device twice</source>
        <translation>Danh sách người được kết thúc biểu quyết trống, quá dài hoặc trùng máy</translation>
    </message>
    <message>
        <source>the name is empty or cannot be read</source>
        <translation>tên trống hoặc không đọc được</translation>
    </message>
    <message>
        <source>the name is empty, too long, or holds signs that cannot be shown</source>
        <translation>tên trống, quá dài hoặc có ký tự không hiển thị được</translation>
    </message>
    <message>
        <source>the name of a group is too long or not text</source>
        <translation>tên tổ quá dài hoặc không phải chữ</translation>
    </message>
    <message>
        <source>the number makes no sense</source>
        <translation>con số không hợp lý</translation>
    </message>
    <message>
        <source>the other device closed the connection at once: it is busy</source>
        <translation>máy bên kia đang bận</translation>
    </message>
    <message>
        <source>the other device closed the connection: it does not know this secret or does not admit this device</source>
        <translation>máy bên kia không nhận máy này</translation>
    </message>
    <message>
        <source>the paper has %1 pages</source>
        <translation>Tài liệu chỉ có %1 trang</translation>
    </message>
    <message>
        <source>the passphrase is wrong</source>
        <translation>mật khẩu không đúng</translation>
    </message>
    <message>
        <source>the peer does not answer any more</source>
        <translation>máy bên kia không trả lời nữa</translation>
    </message>
    <message>
        <source>the place is too far down to be kept</source>
        <translation>vị trí quá xa đầu danh sách, không lưu được</translation>
    </message>
    <message>
        <source>the poll does not have it</source>
        <translation>Biểu quyết không có lựa chọn này</translation>
    </message>
    <message>
        <source>the program kyhop-reader, which reads papers, cannot be started</source>
        <translation>không chạy được chương trình đọc tài liệu</translation>
    </message>
    <message>
        <source>the program that reads papers broke off at this PDF</source>
        <translation>chương trình đọc tài liệu bị ngắt ở tệp này</translation>
    </message>
    <message>
        <source>the rule has no such option</source>
        <translation>quy định không có lựa chọn này</translation>
    </message>
    <message>
        <source>the rules of the council do not allow it</source>
        <translation>Quy định của hội đồng không cho phép</translation>
    </message>
    <message>
        <source>the sample papers are damaged</source>
        <translation>tài liệu mẫu bị hỏng</translation>
    </message>
    <message>
        <source>the sample papers are not on this device</source>
        <translation>máy này chưa có tài liệu mẫu</translation>
    </message>
    <message>
        <source>the seat %1 stands there twice</source>
        <translation>ghế %1 có hai lần trong danh sách</translation>
    </message>
    <message>
        <source>the six digits are not those of the new device, so the invite was stopped</source>
        <translation>sáu số không khớp với máy mới nên thư mời đã bị dừng</translation>
    </message>
    <message>
        <source>there are more than %1,%2 rows</source>
        <translation>danh sách có hơn %1.%2 dòng</translation>
    </message>
    <message>
        <source>there are too many</source>
        <translation>quá nhiều</translation>
    </message>
    <message>
        <source>there is a home already</source>
        <translation>đã có dữ liệu ở đây</translation>
    </message>
    <message>
        <source>there is no home of Kỳ Họp</source>
        <translation>chưa có dữ liệu Kỳ Họp ở đây</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>không có tệp này</translation>
    </message>
    <message>
        <source>there is no such role</source>
        <translation>không có vai trò này</translation>
    </message>
    <message>
        <source>there is no such state</source>
        <translation>Không có trạng thái này</translation>
    </message>
    <message>
        <source>there is not enough memory</source>
        <translation>không đủ bộ nhớ</translation>
    </message>
    <message>
        <source>there is not enough memory to check it</source>
        <translation>không đủ bộ nhớ để kiểm tra</translation>
    </message>
    <message>
        <source>this device did not make it</source>
        <translation>máy này không tạo thư mời đó</translation>
    </message>
    <message>
        <source>this device does not hold it</source>
        <translation>máy này không giữ khóa đó</translation>
    </message>
    <message>
        <source>this device does not hold the council's link secret</source>
        <translation>máy này không giữ khóa kết nối của hội đồng</translation>
    </message>
    <message>
        <source>this device is not among those who may close it</source>
        <translation>Máy này không thuộc những máy được kết thúc biểu quyết</translation>
    </message>
    <message>
        <source>this file holds another kind of key</source>
        <translation>tệp này chứa loại khóa khác</translation>
    </message>
    <message>
        <source>this folder is not there</source>
        <translation>chưa có thư mục này</translation>
    </message>
    <message>
        <source>this home has no keys of its own</source>
        <translation>máy này chưa có khóa</translation>
    </message>
    <message>
        <source>this is not a date and time</source>
        <translation>đây không phải ngày giờ</translation>
    </message>
    <message>
        <source>this is not a request of Kỳ Họp</source>
        <translation>đây không phải tệp yêu cầu của Kỳ Họp</translation>
    </message>
    <message>
        <source>this is not an invite of Kỳ Họp</source>
        <translation>đây không phải thư mời của Kỳ Họp</translation>
    </message>
    <message>
        <source>this is not the name of a seat</source>
        <translation>đây không phải tên một ghế</translation>
    </message>
    <message>
        <source>this is the only device that may write such entries, and nobody could give the role back</source>
        <translation>đây là máy duy nhất ghi được việc này, không ai trả lại được vai trò</translation>
    </message>
    <message>
        <source>this person does not have it</source>
        <translation>người này không có vai trò đó</translation>
    </message>
    <message>
        <source>this person has a device already</source>
        <translation>người này đã có máy</translation>
    </message>
    <message>
        <source>this person has the floor already</source>
        <translation>đại biểu này đang phát biểu</translation>
    </message>
    <message>
        <source>this person is not in the council</source>
        <translation>Người này không thuộc hội đồng</translation>
    </message>
    <message>
        <source>this person is not in the list of speakers</source>
        <translation>người này không có trong danh sách phát biểu</translation>
    </message>
    <message>
        <source>this person is not in the poll&apos;s list of voters</source>
        <translation>Đại biểu không có trong danh sách biểu quyết</translation>
    </message>
    <message>
        <source>those who may close it are not those that the rules choose</source>
        <translation>danh sách người được kết thúc không đúng quy định</translation>
    </message>
    <message>
        <source>too many records wait for an earlier bundle already</source>
        <translation>đã có quá nhiều bản ghi chờ gói trước</translation>
    </message>
    <message>
        <source>try again</source>
        <translation>thử lại</translation>
    </message>
    <message>
        <source>try again in a moment</source>
        <translation>thử lại sau giây lát</translation>
    </message>
    <message>
        <source>try again in a while</source>
        <translation>lát nữa thử lại</translation>
    </message>
    <message>
        <source>try once more; if it happens again the PDF is damaged: print it to a new PDF and add that</source>
        <translation>thử lại một lần; nếu vẫn vậy thì tệp hỏng: in ra PDF mới rồi thêm lại</translation>
    </message>
    <message>
        <source>two items have the same place</source>
        <translation>hai nội dung cùng một vị trí</translation>
    </message>
    <message>
        <source>type it again</source>
        <translation>gõ lại</translation>
    </message>
    <message>
        <source>use a new home for another device</source>
        <translation>dùng thư mục mới cho máy khác</translation>
    </message>
    <message>
        <source>use another copy of the file</source>
        <translation>dùng bản sao khác của tệp</translation>
    </message>
    <message>
        <source>use delegate, chair, deputy, secretary, committee, guest, …</source>
        <translation>dùng: đại biểu, chủ tọa, thư ký, tổ trưởng, ban, khách mời</translation>
    </message>
    <message>
        <source>use for, against, abstain</source>
        <translation>dùng tán thành, không tán thành, không biểu quyết</translation>
    </message>
    <message>
        <source>use that one, or stop it first</source>
        <translation>dùng chương trình đó, hoặc dừng nó trước</translation>
    </message>
    <message>
        <source>use the grant that the clerk made from this device&apos;s request</source>
        <translation>dùng đúng tệp trả lời Văn phòng làm từ tệp xin vào của máy này</translation>
    </message>
    <message>
        <source>use the poll that replaced it</source>
        <translation>Dùng lần biểu quyết thay thế</translation>
    </message>
    <message>
        <source>void the poll and open it again without that officer</source>
        <translation>Bỏ lần biểu quyết này và mở lại</translation>
    </message>
    <message>
        <source>wait</source>
        <translation>xin chờ</translation>
    </message>
    <message>
        <source>wait for more delegates, or correct the presence list</source>
        <translation>chờ thêm đại biểu, hoặc sửa điểm danh</translation>
    </message>
    <message>
        <source>wait to be called, or withdraw first</source>
        <translation>chờ được mời, hoặc rút đăng ký trước</translation>
    </message>
    <message>
        <source>what is said about an item is for everyone</source>
        <translation>trao đổi về một nội dung là gửi cho tất cả đại biểu</translation>
    </message>
    <message>
        <source>who made it did not hold the invite</source>
        <translation>người tạo tệp này không giữ thư mời</translation>
    </message>
    <message>
        <source>write HOST:PORT, or [ADDRESS]:PORT for IPv6</source>
        <translation>viết MÁY:CỔNG</translation>
    </message>
    <message>
        <source>write another one</source>
        <translation>Viết lại</translation>
    </message>
    <message>
        <source>write it like 192.168.1.5 or ::</source>
        <translation>viết như 192.168.1.5</translation>
    </message>
    <message>
        <source>write it like 2026-12-08T08:00</source>
        <translation>viết như 2026-12-08T08:00</translation>
    </message>
    <message>
        <source>write it like C04 or 12</source>
        <translation>ghi như C04 hoặc 12</translation>
    </message>
    <message>
        <source>write one person a line: name,role,group,title,phone,email</source>
        <translation>ghi mỗi người một dòng: họ tên, vai trò, tổ, chức vụ, điện thoại, thư</translation>
    </message>
    <message>
        <source>write one person a line: name,role,group,title,phone,email,seat</source>
        <translation>ghi mỗi người một dòng: họ tên,vai trò,tổ,chức vụ,điện thoại,thư điện tử,ghế</translation>
    </message>
    <message>
        <source>write something</source>
        <translation>Viết nội dung trước</translation>
    </message>
    <message>
        <source>you are in the list of speakers already</source>
        <translation>đại biểu đã có trong danh sách phát biểu</translation>
    </message>
    <message>
        <source>you are not in the list of speakers</source>
        <translation>đại biểu không có trong danh sách phát biểu</translation>
    </message>
    <message>
        <source>your role does not allow it</source>
        <translation>vai trò của đại biểu không được làm việc này</translation>
    </message>
    <message>
        <source>your role does not let you add papers</source>
        <translation>vai trò của đại biểu không thêm được tài liệu</translation>
    </message>
    <message>
        <source>this device's key store did not take the key</source>
        <translation>kho khóa của máy không nhận khóa</translation>
    </message>
    <message>
        <source>unlock it and try again, or choose a passphrase</source>
        <translation>mở kho khóa rồi thử lại, hoặc chọn mật khẩu</translation>
    </message>
    <message>
        <source>copy the whole token, or name a bundle</source>
        <translation>chép trọn mã, hoặc nêu tên một gói</translation>
    </message>
    <message>
        <source>its records do not fit together</source>
        <translation>các bản ghi trong đó không khớp nhau</translation>
    </message>
    <message>
        <source>%1 failed: %2</source>
        <translation>%1 không làm được: %2</translation>
    </message>
    <message>
        <source>use submission, report, …</source>
        <translation>dùng submission, report, …</translation>
    </message>
    <message>
        <source>include %1</source>
        <translation>thêm %1 vào</translation>
    </message>
    <message>
        <source>the rule pack %1 has no such rule</source>
        <translation>bộ quy tắc %1 không có quy tắc này</translation>
    </message>
    <message>
        <source>use resolution</source>
        <translation>dùng resolution</translation>
    </message>
    <message>
        <source>correct the file; docs/formats/rule-pack.md shows the form</source>
        <translation>sửa tệp; docs/formats/rule-pack.md cho thấy mẫu</translation>
    </message>
    <message>
        <source>a and w are not the majority of the witnesses</source>
        <translation>a và w không phải đa số máy chứng thực</translation>
    </message>
    <message>
        <source>a witness stands twice in the list</source>
        <translation>một máy chứng thực có hai lần trong danh sách</translation>
    </message>
    <message>
        <source>one device sits in it with two logs</source>
        <translation>một máy có mặt ở đó với hai nhật ký</translation>
    </message>
    <message>
        <source>choose one of: %1</source>
        <translation>chọn một trong: %1</translation>
    </message>
    <message>
        <source>the old sample cannot be removed: %1</source>
        <translation>không xóa được kỳ họp mẫu cũ: %1</translation>
    </message>
    <message>
        <source>fetch it elsewhere</source>
        <translation>lấy lại từ máy khác</translation>
    </message>
    <message>
        <source>it is larger than any chunk may be</source>
        <translation>nó lớn hơn mức cho phép của một mảnh</translation>
    </message>
    <message>
        <source>its bytes do not fit its hash</source>
        <translation>dữ liệu không khớp mã băm của nó</translation>
    </message>
    <message>
        <source>check /dev/urandom</source>
        <translation>kiểm tra /dev/urandom</translation>
    </message>
    <message>
        <source>libsodium could not start: the system gives no random bytes</source>
        <translation>libsodium không khởi động được: hệ thống không cho số ngẫu nhiên</translation>
    </message>
    <message>
        <source>it has no cipher «aegis»</source>
        <translation>nó không có bộ mã «aegis»</translation>
    </message>
    <message>
        <source>it may write temporary tables to the disk unencrypted</source>
        <translation>nó có thể ghi bảng tạm ra đĩa mà không mã hóa</translation>
    </message>
    <message>
        <source>it refuses the cipher «aegis»</source>
        <translation>nó không nhận bộ mã «aegis»</translation>
    </message>
    <message>
        <source>its key must have %1 bytes</source>
        <translation>khóa phải có %1 byte</translation>
    </message>
    <message>
        <source>the file cannot be opened: %1</source>
        <translation>không mở được tệp: %1</translation>
    </message>
    <message>
        <source>there is no such database</source>
        <translation>không có cơ sở dữ liệu này</translation>
    </message>
    <message>
        <source>use SQLite3 Multiple Ciphers 2.0 or newer</source>
        <translation>dùng SQLite3 Multiple Ciphers 2.0 trở lên</translation>
    </message>
    <message>
        <source>use the one that packaging/build makes (SQLITE_TEMP_STORE=3)</source>
        <translation>dùng bản do packaging/build tạo (SQLITE_TEMP_STORE=3)</translation>
    </message>
    <message>
        <source>a newer Kỳ Họp wrote it (version %1, this one knows %2)</source>
        <translation>do bản Kỳ Họp mới hơn ghi (phiên bản %1, bản này biết đến %2)</translation>
    </message>
    <message>
        <source>an empty statement</source>
        <translation>câu lệnh trống</translation>
    </message>
    <message>
        <source>more than one statement where one is expected</source>
        <translation>có nhiều câu lệnh ở chỗ chỉ nhận một</translation>
    </message>
    <message>
        <source>a row does not fit the others: %1</source>
        <translation>một dòng không khớp các dòng khác: %1</translation>
    </message>
    <message>
        <source>check that the home key belongs to this database, or restore a backup</source>
        <translation>kiểm tra khóa có đúng của cơ sở dữ liệu này không, hoặc khôi phục bản sao lưu</translation>
    </message>
    <message>
        <source>restore a backup, or enrol this device again and let it fetch the records from a peer</source>
        <translation>khôi phục bản sao lưu, hoặc cho máy vào lại và lấy bản ghi từ máy khác</translation>
    </message>
    <message>
        <source>the disk failed: %1</source>
        <translation>đĩa bị lỗi: %1</translation>
    </message>
    <message>
        <source>the file is damaged: %1</source>
        <translation>tệp bị hỏng: %1</translation>
    </message>
    <message>
        <source>the key does not open it, or the file is damaged</source>
        <translation>khóa không mở được, hoặc tệp bị hỏng</translation>
    </message>
    <message>
        <source>the work was interrupted</source>
        <translation>việc đã bị ngắt</translation>
    </message>
    <message>
        <source>an earlier failure has undone the whole transaction</source>
        <translation>một lỗi trước đó đã hủy cả giao dịch</translation>
    </message>
    <message>
        <source>it has ended already</source>
        <translation>nó đã kết thúc</translation>
    </message>
    <message>
        <source>see the first error</source>
        <translation>xem lỗi đầu tiên</translation>
    </message>
    <message>
        <source>give --home DIR</source>
        <translation>nêu --home THƯ_MỤC</translation>
    </message>
    <message>
        <source>it cannot be closed to others: %1</source>
        <translation>không chặn được người khác truy cập: %1</translation>
    </message>
    <message>
        <source>make it first, or choose another folder</source>
        <translation>hãy tạo thư mục này trước, hoặc chọn thư mục khác</translation>
    </message>
    <message>
        <source>make one with «council create» or «device join», or give --home</source>
        <translation>tạo bằng «council create» hoặc «device join», hoặc nêu --home</translation>
    </message>
    <message>
        <source>neither $%1 nor $HOME says where it is</source>
        <translation>cả $%1 lẫn $HOME đều không cho biết nó ở đâu</translation>
    </message>
    <message>
        <source>the folder cannot be made: %1</source>
        <translation>không tạo được thư mục: %1</translation>
    </message>
    <message>
        <source>use it, or choose another folder with --home</source>
        <translation>dùng thư mục ấy, hoặc chọn thư mục khác bằng --home</translation>
    </message>
    <message>
        <source>check the file system of the home&apos;s folder</source>
        <translation>kiểm tra hệ thống tệp của thư mục dữ liệu</translation>
    </message>
    <message>
        <source>check the rights of the home&apos;s folder</source>
        <translation>kiểm tra quyền của thư mục dữ liệu</translation>
    </message>
    <message>
        <source>adopt() was not called</source>
        <translation>chưa gọi adopt()</translation>
    </message>
    <message>
        <source>check the home&apos;s folder</source>
        <translation>kiểm tra thư mục dữ liệu</translation>
    </message>
    <message>
        <source>set $XDG_STATE_HOME</source>
        <translation>đặt $XDG_STATE_HOME</translation>
    </message>
    <message>
        <source>it holds a floating-point number, which shared state must not</source>
        <translation>nó chứa số thực, điều mà dữ liệu chung không được có</translation>
    </message>
    <message>
        <source>there is no such table to take a fingerprint of</source>
        <translation>không có bảng này để lấy dấu vân tay</translation>
    </message>
    <message>
        <source>a record in its middle is missing</source>
        <translation>thiếu một bản ghi ở giữa</translation>
    </message>
    <message>
        <source>fetch what lies between first</source>
        <translation>lấy phần ở giữa trước</translation>
    </message>
    <message>
        <source>the log expects number %1</source>
        <translation>nhật ký chờ số %1</translation>
    </message>
    <message>
        <source>the log is frozen from number %1 on, because its device wrote two histories</source>
        <translation>nhật ký bị dừng từ số %1, vì máy của nó đã ghi hai lịch sử khác nhau</translation>
    </message>
    <message>
        <source>a newer Kỳ Họp wrote its tables «%1»</source>
        <translation>do bản Kỳ Họp mới hơn ghi các bảng «%1»</translation>
    </message>
    <message>
        <source>its tables are of an older version, and it was opened for reading only</source>
        <translation>các bảng thuộc phiên bản cũ và chỉ được mở để đọc</translation>
    </message>
    <message>
        <source>run a command that writes first</source>
        <translation>chạy một lệnh có ghi trước</translation>
    </message>
    <message>
        <source>its first number is beyond any log</source>
        <translation>số đầu tiên vượt quá mọi nhật ký</translation>
    </message>
    <message>
        <source>build it with SQLITE_ENABLE_FTS5</source>
        <translation>dựng nó với SQLITE_ENABLE_FTS5</translation>
    </message>
    <message>
        <source>it does not take the ranking of search results</source>
        <translation>nó không nhận cách xếp hạng kết quả tìm kiếm</translation>
    </message>
    <message>
        <source>it has no full-text search of the needed version</source>
        <translation>nó không có tìm kiếm toàn văn đúng phiên bản</translation>
    </message>
    <message>
        <source>it does not take the tokenizer for Vietnamese</source>
        <translation>nó không nhận bộ tách từ tiếng Việt</translation>
    </message>
    <message>
        <source>a key of this size cannot be kept in a file</source>
        <translation>không giữ được khóa cỡ này trong tệp</translation>
    </message>
    <message>
        <source>choose one, or say --unprotected</source>
        <translation>chọn một, hoặc nêu --unprotected</translation>
    </message>
    <message>
        <source>give --passphrase-file FILE</source>
        <translation>nêu --passphrase-file TỆP</translation>
    </message>
    <message>
        <source>the cost of the passphrase is outside its limits</source>
        <translation>độ khó của mật khẩu nằm ngoài giới hạn</translation>
    </message>
    <message>
        <source>the first line is empty, so there is no passphrase</source>
        <translation>dòng đầu trống nên không có mật khẩu</translation>
    </message>
    <message>
        <source>the first line is too long for a passphrase</source>
        <translation>dòng đầu quá dài để làm mật khẩu</translation>
    </message>
    <message>
        <source>write it there</source>
        <translation>ghi vào đó</translation>
    </message>
    <message>
        <source>they cannot be turned off: %1</source>
        <translation>không tắt được: %1</translation>
    </message>
    <message>
        <source>its format %1 is not known to this program</source>
        <translation>chương trình này không biết định dạng %1</translation>
    </message>
    <message>
        <source>the %1 is larger than a bundle can carry</source>
        <translation>%1 lớn hơn mức một gói chứa được</translation>
    </message>
    <message>
        <source>this is a fault of the program: please report it</source>
        <translation>đây là lỗi của chương trình: xin báo lại</translation>
    </message>
    <message>
        <source>a transaction is open already</source>
        <translation>đang có một giao dịch mở</translation>
    </message>
    <message>
        <source>report this as a defect</source>
        <translation>xin báo lỗi này</translation>
    </message>
    <message>
        <source>run kyhopctl rebuild, or import a bundle</source>
        <translation>chạy kyhopctl rebuild, hoặc nhập một gói</translation>
    </message>
    <message>
        <source>it does not name its own log</source>
        <translation>nó không nêu nhật ký của chính nó</translation>
    </message>
    <message>
        <source>it depends on too many others</source>
        <translation>nó phụ thuộc quá nhiều bản ghi khác</translation>
    </message>
    <message>
        <source>end the link and try another device</source>
        <translation>ngắt kết nối và thử máy khác</translation>
    </message>
    <message>
        <source>it cannot be told to other devices</source>
        <translation>không báo được cho các máy khác</translation>
    </message>
    <message>
        <source>it was stored and is not there</source>
        <translation>đã lưu nhưng không còn ở đó</translation>
    </message>
    <message>
        <source>run kyhopctl verify</source>
        <translation>chạy kyhopctl verify</translation>
    </message>
    <message>
        <source>the council has too many replaced devices; report this</source>
        <translation>hội đồng có quá nhiều máy đã thay; xin báo lại</translation>
    </message>
    <message>
        <source>start the node again; it writes a new one</source>
        <translation>khởi động lại nút; nó sẽ ghi bản mới</translation>
    </message>
    <message>
        <source>it is fetched again from another device</source>
        <translation>nó được lấy lại từ máy khác</translation>
    </message>
    <message>
        <source>ask the author to add it again</source>
        <translation>nhờ tác giả thêm lại</translation>
    </message>
    <message>
        <source>it does not open with the key of its paper</source>
        <translation>không mở được bằng khóa của tài liệu</translation>
    </message>
    <message>
        <source>it is not as long as its paper says</source>
        <translation>độ dài không đúng như tài liệu ghi</translation>
    </message>
    <message>
        <source>its chunks do not give the hash that its author wrote</source>
        <translation>các mảnh không cho ra mã băm mà tác giả đã ghi</translation>
    </message>
    <message>
        <source>run kyhopctl verify; the chunk is fetched again from another device</source>
        <translation>chạy kyhopctl verify; mảnh này được lấy lại từ máy khác</translation>
    </message>
    <message>
        <source>it is larger than 2 GiB</source>
        <translation>nó lớn hơn 2 GiB</translation>
    </message>
    <message>
        <source>ask the office for the paper again</source>
        <translation>nhờ Văn phòng gửi lại tài liệu</translation>
    </message>
    <message>
        <source>it has %1 bytes instead of 32</source>
        <translation>nó có %1 byte thay vì 32</translation>
    </message>
    <message>
        <source>ask its author to update</source>
        <translation>nhờ tác giả cập nhật chương trình</translation>
    </message>
    <message>
        <source>its body is not in the one allowed form</source>
        <translation>nội dung không đúng dạng duy nhất được phép</translation>
    </message>
    <message>
        <source>ask the sender to update or to send it again</source>
        <translation>nhờ người gửi cập nhật chương trình hoặc gửi lại</translation>
    </message>
    <message>
        <source>it names authority entries that are not valid</source>
        <translation>nó nêu những mục quyền không hợp lệ</translation>
    </message>
    <message>
        <source>it stands in another history than the one that was cut</source>
        <translation>nó thuộc lịch sử khác với lịch sử đã bị cắt</translation>
    </message>
    <message>
        <source>it stays without effect</source>
        <translation>nó không có hiệu lực</translation>
    </message>
    <message>
        <source>its device had no valid certificate when it was written</source>
        <translation>khi ghi, máy của nó không có chứng nhận hợp lệ</translation>
    </message>
    <message>
        <source>it stays unread</source>
        <translation>nó vẫn chưa được đọc</translation>
    </message>
    <message>
        <source>the peer breaks the protocol: %1</source>
        <translation>máy kia không theo giao thức: %1</translation>
    </message>
    <message>
        <source>%1 bytes are more than a message may have</source>
        <translation>%1 byte là quá mức cho một thông điệp</translation>
    </message>
    <message>
        <source>the peer takes less than is queued for it</source>
        <translation>máy kia nhận chậm hơn lượng đang chờ gửi</translation>
    </message>
    <message>
        <source>all links together have too much queued</source>
        <translation>tất cả kết nối có quá nhiều dữ liệu đang chờ</translation>
    </message>
    <message>
        <source>device %1 is not admitted here</source>
        <translation>máy %1 không được vào đây</translation>
    </message>
    <message>
        <source>the caller holds none of the secrets of this council</source>
        <translation>máy gọi đến không giữ mã bí mật nào của hội đồng này</translation>
    </message>
    <message>
        <source>the peer has this device&apos;s own key: it is this device, or a copy of its home</source>
        <translation>máy kia có khóa của chính máy này: đó là máy này, hoặc bản sao dữ liệu của nó</translation>
    </message>
    <message>
        <source>this device cannot introduce itself on a link of that kind</source>
        <translation>máy này không tự giới thiệu được trên kết nối loại ấy</translation>
    </message>
    <message>
        <source>a message does not open: it was changed, repeated, or sealed with another key</source>
        <translation>không mở được một thông điệp: nó đã bị sửa, lặp lại, hoặc niêm phong bằng khóa khác</translation>
    </message>
    <message>
        <source>its counter of messages is used up</source>
        <translation>bộ đếm thông điệp đã hết</translation>
    </message>
    <message>
        <source>%1 is missing although the pattern needs it</source>
        <translation>thiếu %1 mà mẫu cần có</translation>
    </message>
    <message>
        <source>a pre-shared key is not 32 bytes long</source>
        <translation>khóa chia sẻ trước không dài 32 byte</translation>
    </message>
    <message>
        <source>it is not this side&apos;s turn to send</source>
        <translation>chưa đến lượt bên này gửi</translation>
    </message>
    <message>
        <source>no message is expected now</source>
        <translation>lúc này không chờ thông điệp nào</translation>
    </message>
    <message>
        <source>the pattern needs %1 pre-shared keys, not %2</source>
        <translation>mẫu cần %1 khóa chia sẻ trước, không phải %2</translation>
    </message>
    <message>
        <source>the payload is too long for one message</source>
        <translation>nội dung quá dài cho một thông điệp</translation>
    </message>
    <message>
        <source>only the suite 25519_ChaChaPoly_BLAKE2b is supported</source>
        <translation>chỉ hỗ trợ bộ 25519_ChaChaPoly_BLAKE2b</translation>
    </message>
    <message>
        <source>the name does not begin with Noise_ or is too long</source>
        <translation>tên không bắt đầu bằng Noise_ hoặc quá dài</translation>
    </message>
    <message>
        <source>the other side sent a key without secrecy (all-zero result)</source>
        <translation>bên kia gửi khóa không còn bí mật (kết quả toàn số không)</translation>
    </message>
    <message>
        <source>the link to the clerk&apos;s device broke</source>
        <translation>mất kết nối với máy của Văn phòng</translation>
    </message>
    <message>
        <source>it is tried again by itself</source>
        <translation>máy tự thử lại</translation>
    </message>
    <message>
        <source>the sample could not be removed: %1</source>
        <translation>không xóa được kỳ họp mẫu: %1</translation>
    </message>
    <message>
        <source>2 to 16 options are needed</source>
        <translation>cần từ 2 đến 16 phương án</translation>
    </message>
    <message>
        <source>a list in it is not sorted or names something twice</source>
        <translation>một danh sách trong đó không theo thứ tự hoặc nêu một thứ hai lần</translation>
    </message>
    <message>
        <source>an option stands twice</source>
        <translation>một phương án có hai lần</translation>
    </message>
    <message>
        <source>it names too many authority heads</source>
        <translation>nó nêu quá nhiều đầu mục quyền</translation>
    </message>
    <message>
        <source>its quorum is not a share of the whole</source>
        <translation>số đại biểu tối thiểu không phải là một phần của tổng số</translation>
    </message>
    <message>
        <source>its threshold cannot be reached</source>
        <translation>không thể đạt tỷ lệ thông qua</translation>
    </message>
    <message>
        <source>more persons may vote in it than are in office</source>
        <translation>số người được biểu quyết nhiều hơn số đang tại nhiệm</translation>
    </message>
    <message>
        <source>more than %1 persons may vote in it</source>
        <translation>có hơn %1 người được biểu quyết</translation>
    </message>
    <message>
        <source>nobody may vote in it</source>
        <translation>không ai được biểu quyết</translation>
    </message>
    <message>
        <source>somebody counts as present who may not vote in it</source>
        <translation>có người được tính là có mặt mà không được biểu quyết</translation>
    </message>
    <message>
        <source>the number of delegates in office makes no sense</source>
        <translation>số đại biểu đang tại nhiệm không hợp lý</translation>
    </message>
    <message>
        <source>without a roll call everybody counts as present</source>
        <translation>khi không điểm danh, mọi người được tính là có mặt</translation>
    </message>
    <message>
        <source>its form is not known</source>
        <translation>không rõ dạng của nó</translation>
    </message>
    <message>
        <source>the file asks for a cost of the passphrase that is outside the limits</source>
        <translation>tệp đòi độ khó của mật khẩu ngoài giới hạn</translation>
    </message>
    <message>
        <source>the file holds no key</source>
        <translation>tệp không có khóa</translation>
    </message>
    <message>
        <source>the file is damaged or was cut short</source>
        <translation>tệp bị hỏng hoặc bị cụt</translation>
    </message>
    <message>
        <source>the file is too long for a key file</source>
        <translation>tệp quá dài để là tệp khóa</translation>
    </message>
    <message>
        <source>the file was cut short</source>
        <translation>tệp bị cụt</translation>
    </message>
    <message>
        <source>this is not a key file of Kỳ Họp, or it was cut short</source>
        <translation>đây không phải tệp khóa của Kỳ Họp, hoặc tệp bị cụt</translation>
    </message>
    <message>
        <source>check that it is a file that you may read</source>
        <translation>kiểm tra đó có phải tệp mà đại biểu được đọc không</translation>
    </message>
    <message>
        <source>check the stick and copy the file again</source>
        <translation>kiểm tra USB và chép lại tệp</translation>
    </message>
    <message>
        <source>others can still be reached by a typed address</source>
        <translation>vẫn kết nối được với máy khác bằng cách gõ địa chỉ</translation>
    </message>
    <message>
        <source>this device cannot announce itself: %1</source>
        <translation>máy này không tự thông báo được trong mạng: %1</translation>
    </message>
    <message>
        <source>it is in no network</source>
        <translation>máy không ở trong mạng nào</translation>
    </message>
    <message>
        <source>avahi-daemon is not running</source>
        <translation>avahi-daemon không chạy</translation>
    </message>
    <message>
        <source>avahi-daemon refuses to look for others (%1)</source>
        <translation>avahi-daemon không chịu tìm máy khác (%1)</translation>
    </message>
    <message>
        <source>avahi-daemon went away (%1)</source>
        <translation>avahi-daemon đã ngừng (%1)</translation>
    </message>
    <message>
        <source>install and start dbus and avahi-daemon; %1</source>
        <translation>cài và chạy dbus và avahi-daemon; %1</translation>
    </message>
    <message>
        <source>it is looked for again by itself; %1</source>
        <translation>máy tự tìm lại; %1</translation>
    </message>
    <message>
        <source>start it, or install it; %1</source>
        <translation>chạy hoặc cài nó; %1</translation>
    </message>
    <message>
        <source>the system bus does not answer (%1)</source>
        <translation>bus hệ thống không trả lời (%1)</translation>
    </message>
    <message>
        <source>an IPv6 address must stand in brackets</source>
        <translation>địa chỉ IPv6 phải đặt trong ngoặc vuông</translation>
    </message>
    <message>
        <source>it has no host</source>
        <translation>thiếu tên máy</translation>
    </message>
    <message>
        <source>it has no port</source>
        <translation>thiếu cổng</translation>
    </message>
    <message>
        <source>the port is not a number up to 65535</source>
        <translation>cổng không phải là số đến 65535</translation>
    </message>
    <message>
        <source>it is asked elsewhere</source>
        <translation>sẽ hỏi máy khác</translation>
    </message>
    <message>
        <source>check that the node there runs, or give its address with --peer HOST:PORT, and %1</source>
        <translation>kiểm tra máy ấy có đang chạy không, hoặc gõ địa chỉ của nó, rồi %1</translation>
    </message>
    <message>
        <source>run it again; the same invite goes on where it was</source>
        <translation>làm lại; vẫn dùng được giấy mời này</translation>
    </message>
    <message>
        <source>the clerk's device was not found on this network</source>
        <translation>không tìm thấy máy của Văn phòng trong mạng này</translation>
    </message>
    <message>
        <source>join by request and grant files</source>
        <translation>vào bằng tệp đề nghị và tệp trả lời</translation>
    </message>
    <message>
        <source>the council's records are too many for one grant</source>
        <translation>hội đồng có quá nhiều bản ghi cho một lần cấp</translation>
    </message>
    <message>
        <source>the clerk's device made two offers</source>
        <translation>máy của Văn phòng đưa hai đề nghị</translation>
    </message>
    <message>
        <source>the clerk's device sent a malformed offer</source>
        <translation>máy của Văn phòng gửi đề nghị sai dạng</translation>
    </message>
    <message>
        <source>the device that answered is not the clerk's of this invite</source>
        <translation>máy trả lời không phải máy của Văn phòng đã ra giấy mời này</translation>
    </message>
    <message>
        <source>the grant is damaged or cut short</source>
        <translation>tệp trả lời bị hỏng hoặc bị cụt</translation>
    </message>
    <message>
        <source>the grant is too large</source>
        <translation>tệp trả lời quá lớn</translation>
    </message>
    <message>
        <source>the new device answered before its commitment</source>
        <translation>máy mới trả lời trước khi cam kết</translation>
    </message>
    <message>
        <source>the new device countersigned something else than the offer</source>
        <translation>máy mới ký vào nội dung khác với đề nghị</translation>
    </message>
    <message>
        <source>the new device sent a malformed answer</source>
        <translation>máy mới gửi câu trả lời sai dạng</translation>
    </message>
    <message>
        <source>the new device sent a malformed commitment</source>
        <translation>máy mới gửi cam kết sai dạng</translation>
    </message>
    <message>
        <source>the new device's answer does not fit its commitment</source>
        <translation>câu trả lời của máy mới không khớp cam kết</translation>
    </message>
    <message>
        <source>the new device's countersignature is wrong</source>
        <translation>chữ ký của máy mới không đúng</translation>
    </message>
    <message>
        <source>the offer is for another invite</source>
        <translation>đề nghị thuộc giấy mời khác</translation>
    </message>
    <message>
        <source>this is not a grant of Kỳ Họp</source>
        <translation>đây không phải tệp trả lời của Kỳ Họp</translation>
    </message>
    <message>
        <source>it names too many addresses</source>
        <translation>nó nêu quá nhiều địa chỉ</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>không trả lời kịp</translation>
    </message>
    <message>
        <source>no device of that name: %1</source>
        <translation>không có máy tên ấy: %1</translation>
    </message>
    <message>
        <source>it was closed here and the peer did not hang up</source>
        <translation>máy này đã đóng mà máy kia chưa ngắt</translation>
    </message>
    <message>
        <source>the peer closed it: %1</source>
        <translation>máy kia đã đóng: %1</translation>
    </message>
    <message>
        <source>the peer hung up</source>
        <translation>máy kia đã ngắt</translation>
    </message>
    <message>
        <source>it has failed before</source>
        <translation>trước đó đã hỏng</translation>
    </message>
    <message>
        <source>the introduction does not fit the secret</source>
        <translation>lời giới thiệu không khớp mã bí mật</translation>
    </message>
    <message>
        <source>the introduction has the wrong length</source>
        <translation>lời giới thiệu sai độ dài</translation>
    </message>
    <message>
        <source>the introduction is of an unknown kind</source>
        <translation>lời giới thiệu thuộc loại không rõ</translation>
    </message>
    <message>
        <source>the peer does not hold the key it names</source>
        <translation>máy kia không giữ khóa mà nó nêu</translation>
    </message>
    <message>
        <source>the peer sends more than a handshake</source>
        <translation>máy kia gửi nhiều hơn lời chào</translation>
    </message>
    <message>
        <source>nobody confirmed the digits in time</source>
        <translation>không ai xác nhận các chữ số kịp lúc</translation>
    </message>
    <message>
        <source>the clerk's device was not reached: %1</source>
        <translation>không kết nối được với máy của Văn phòng: %1</translation>
    </message>
    <message>
        <source>it may have 0 to 1440 minutes</source>
        <translation>chỉ được từ 0 đến 1440 phút</translation>
    </message>
    <message>
        <source>give fewer minutes</source>
        <translation>đặt ít phút hơn</translation>
    </message>
    <message>
        <source>more hands were counted than delegates are present: %1 of %2</source>
        <translation>số người giơ tay nhiều hơn số đại biểu có mặt: %1 trên %2</translation>
    </message>
    <message>
        <source>count again, or correct how many are present</source>
        <translation>đếm lại, hoặc sửa số đại biểu có mặt</translation>
    </message>
    <message>
        <source>it does not name every option once</source>
        <translation>chưa nêu mỗi phương án đúng một lần</translation>
    </message>
    <message>
        <source>give a number for each option</source>
        <translation>nhập số cho từng phương án</translation>
    </message>
    <message>
        <source>more delegates are present than may vote: %1, with %2 in office</source>
        <translation>số đại biểu có mặt nhiều hơn số được biểu quyết: %1, trong khi có %2 đại biểu</translation>
    </message>
    <message>
        <source>check how many are present</source>
        <translation>xem lại số đại biểu có mặt</translation>
    </message>
    <message>
        <source>wait until enough are present, then vote again</source>
        <translation>chờ đủ đại biểu rồi biểu quyết lại</translation>
    </message>
    <message>
        <source>in a show of hands everyone present is asked: %1 present, %2 asked</source>
        <translation>khi giơ tay, mọi đại biểu có mặt đều được hỏi: có mặt %1, được hỏi %2</translation>
    </message>
    <message>
        <source>give the same number</source>
        <translation>nhập cùng một số</translation>
    </message>
    <message>
        <source>more ballots were issued than delegates may vote: %1, with %2 in office</source>
        <translation>số phiếu phát ra nhiều hơn số đại biểu được biểu quyết: %1, trong khi có %2 đại biểu</translation>
    </message>
    <message>
        <source>check the ballots issued</source>
        <translation>xem lại số phiếu phát ra</translation>
    </message>
    <message>
        <source>more ballots came back than were issued: %1 of %2</source>
        <translation>số phiếu thu về nhiều hơn số phiếu phát ra: %1 trên %2</translation>
    </message>
    <message>
        <source>check the ballots issued and returned</source>
        <translation>xem lại số phiếu phát ra và thu về</translation>
    </message>
    <message>
        <source>valid and invalid ballots make %1, returned were %2</source>
        <translation>phiếu hợp lệ và không hợp lệ cộng lại là %1, nhưng thu về %2 phiếu</translation>
    </message>
    <message>
        <source>check the ballots returned and the invalid ones</source>
        <translation>xem lại số phiếu thu về và số phiếu không hợp lệ</translation>
    </message>
    <message>
        <source>the options add up to %1, the valid ballots are %2</source>
        <translation>các phương án cộng lại là %1, nhưng phiếu hợp lệ là %2</translation>
    </message>
    <message>
        <source>count the options again</source>
        <translation>đếm lại từng phương án</translation>
    </message>
    <message>
        <source>the vote was not switched to hands or paper</source>
        <translation>biểu quyết này chưa được chuyển sang giơ tay hoặc phiếu giấy</translation>
    </message>
    <message>
        <source>switch it first, with poll void --switch</source>
        <translation>chuyển sang giơ tay hoặc phiếu giấy trước</translation>
    </message>
    <message>
        <source>the result was announced already</source>
        <translation>kết quả đã được công bố</translation>
    </message>
    <message>
        <source>open another vote if it was wrong</source>
        <translation>nếu kết quả sai, mở biểu quyết khác</translation>
    </message>
    <message>
        <source>too many counts stand side by side</source>
        <translation>có quá nhiều kết quả nhập song song</translation>
    </message>
    <message>
        <source>open another vote</source>
        <translation>mở biểu quyết khác</translation>
    </message>
    <message>
        <source>there is no result to announce yet</source>
        <translation>chưa có kết quả để công bố</translation>
    </message>
    <message>
        <source>end the vote or enter what was counted first</source>
        <translation>kết thúc biểu quyết hoặc nhập kết quả đếm trước</translation>
    </message>
    <message>
        <source>only the secretary, the clerk and the counting board enter it</source>
        <translation>chỉ thư ký, văn phòng và ban kiểm phiếu được nhập</translation>
    </message>
    <message>
        <source>only chair, deputy, secretary and clerk may announce a result</source>
        <translation>chỉ chủ tọa, phó chủ tọa, thư ký và văn phòng được công bố kết quả</translation>
    </message>
    <message>
        <source>there is no such kind of item</source>
        <translation>không có loại nội dung này</translation>
    </message>
    <message>
        <source>use discussion, questioning, group_debate or vote</source>
        <translation>dùng thảo luận, chất vấn, thảo luận tổ hoặc biểu quyết</translation>
    </message>
    <message>
        <source>the text is too long or not readable</source>
        <translation>văn bản quá dài hoặc không đọc được</translation>
    </message>
    <message>
        <source>write them like Tổ 1: Phòng 201; Tổ 2: Phòng 202</source>
        <translation>viết như: Tổ 1: Phòng 201; Tổ 2: Phòng 202</translation>
    </message>
    <message>
        <source>a closed sitting is going on, nothing leaves the devices as a file</source>
        <translation>đang họp kín, không xuất tệp nào ra khỏi máy</translation>
    </message>
    <message>
        <source>write it when the sitting is over</source>
        <translation>xuất khi phiên họp kết thúc</translation>
    </message>
    <message>
        <source>this person does not hold the chair</source>
        <translation>người này không phải chủ tọa</translation>
    </message>
    <message>
        <source>name the one who presides</source>
        <translation>nêu tên người điều hành</translation>
    </message>
</context>
</TS>

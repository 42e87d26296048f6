# SPDX-License-Identifier: AGPL-3.0-or-later
# cmake -DOUT=file.cpp "-DPACKS=a.json;b.json" -P embed.cmake: the packs as text in the program.
set(list "")
foreach(pack ${PACKS})
  file(READ ${pack} text)
  if(text MATCHES "\\)pack\"")
    message(FATAL_ERROR "${pack} contains the end mark of its own literal")
  endif()
  string(APPEND list "    R\"pack(${text})pack\",\n")
endforeach()
file(WRITE ${OUT}.new
"// SPDX-License-Identifier: AGPL-3.0-or-later
// Generated from app/meeting/law/packs.
#include \"app/meeting/law/embedded.h\"

namespace kyhop::law {

const std::vector<std::string_view>& embedded_packs() {
  static const std::vector<std::string_view> packs{
${list}  };
  return packs;
}

}  // namespace kyhop::law
")
file(RENAME ${OUT}.new ${OUT})

// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <zlib.h>

#include <cstdio>
#include <string>
#include <vector>

#include "storage/base/bytes.h"

namespace kyhop::test {

/// Writes small PDFs, right or wrong on purpose. Objects are numbered from 1; the first is the catalogue.
class PdfWriter {
 public:
  /// Adds an object and answers its number.
  int add(std::string body) {
    objects_.push_back(std::move(body));
    return static_cast<int>(objects_.size());
  }
  int reserve() { return add("null"); }
  void set(int number, std::string body) { objects_[static_cast<std::size_t>(number) - 1] = std::move(body); }
  static std::string stream(const std::string& data, const std::string& entries = "") {
    return "<< /Length " + std::to_string(data.size()) + " " + entries + " >>\nstream\n" + data + "\nendstream";
  }

  /// The whole file, with a right cross-reference table.
  std::string text() const {
    std::string out = "%PDF-1.7\n";
    std::vector<std::size_t> offsets;
    for (std::size_t i = 0; i < objects_.size(); ++i) {
      offsets.push_back(out.size());
      out += std::to_string(i + 1) + " 0 obj\n" + objects_[i] + "\nendobj\n";
    }
    const auto table = out.size();
    const auto size = std::to_string(objects_.size() + 1);
    out += "xref\n0 " + size + "\n0000000000 65535 f \n";
    for (const auto offset : offsets) {
      std::string digits = std::to_string(offset);
      out += std::string(10 - digits.size(), '0') + digits + " 00000 n \n";
    }
    return out + "trailer\n<< /Size " + size + " /Root 1 0 R >>\nstartxref\n" + std::to_string(table) + "\n%%EOF\n";
  }
  Bytes bytes() const { return to_bytes(as_bytes(text())); }

 private:
  std::vector<std::string> objects_;
};

inline std::string ref(int number) {
  return std::to_string(number) + " 0 R";
}

/// A paper of `pages` pages, 300 by 400 points, on which "Page N of the paper" is printed in Helvetica.
/// `catalogue` and `page` are added to those dictionaries.
inline PdfWriter paper(int pages, const std::string& catalogue = "", const std::string& page = "") {
  PdfWriter pdf;
  const int root = pdf.reserve();
  const int tree = pdf.reserve();
  const int font = pdf.add("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>");
  std::string kids;
  for (int i = 1; i <= pages; ++i) {
    const int contents = pdf.add(PdfWriter::stream("BT /F 20 Tf 40 300 Td (Page " + std::to_string(i) + " of the paper) Tj ET"));
    kids += ref(pdf.add("<< /Type /Page /Parent " + ref(tree) + " /MediaBox [0 0 300 400] /Contents " + ref(contents) +
                        " /Resources << /Font << /F " + ref(font) + " >> >> " + page + " >>")) +
            " ";
  }
  pdf.set(root, "<< /Type /Catalog /Pages " + ref(tree) + " " + catalogue + " >>");
  pdf.set(tree, "<< /Type /Pages /Kids [" + kids + "] /Count " + std::to_string(pages) + " >>");
  return pdf;
}

inline std::string deflated(const std::string& data) {
  uLongf size = compressBound(data.size());
  std::string packed(size, '\0');
  compress2(reinterpret_cast<Bytef*>(packed.data()), &size, reinterpret_cast<const Bytef*>(data.data()), data.size(), 9);
  packed.resize(size);
  return packed;
}

/// One page whose contents print `letters` letters: small as a file, large in memory.
inline PdfWriter text_bomb(std::size_t letters) {
  std::string drawing;
  const std::string line = "BT /F 2 Tf 10 10 Td (" + std::string(200, 'x') + ") Tj ET\n";
  for (std::size_t done = 0; done < letters; done += 200) drawing += line;
  PdfWriter pdf;
  pdf.add("<< /Type /Catalog /Pages 2 0 R >>");
  pdf.add("<< /Type /Pages /Kids [3 0 R] /Count 1 >>");
  pdf.add("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 300 400] /Contents 4 0 R /Resources << /Font << /F 5 0 R >> >> >>");
  pdf.add(PdfWriter::stream(deflated(drawing), "/Filter /FlateDecode"));
  pdf.add("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>");
  return pdf;
}

}  // namespace kyhop::test

package org.jiangqiao.local.sample;

/** One text file in a multipart form. */
record FormFile(String fileName, String mediaType, String content) {
  private static final String BOUNDARY = "jiangqiao-sample-content-boundary";

  String contentType() {
    return "multipart/form-data; boundary=" + BOUNDARY;
  }

  String body() {
    return String.join(
        "\r\n",
        "--" + BOUNDARY,
        "Content-Disposition: form-data; name=\"file\"; filename=\"%s\"".formatted(fileName),
        "Content-Type: " + mediaType,
        "",
        content,
        "--" + BOUNDARY + "--",
        "");
  }
}

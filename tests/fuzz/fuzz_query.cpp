// SPDX-License-Identifier: GPL-3.0-or-later
// libFuzzer feeds the query language:
//   cmake --preset fuzz && cmake --build --preset fuzz
//   build/fuzz/tests/fuzz_query -max_total_time=60 -dict=tests/fuzz/query.dict
#include "queryinvariants.h"
#include "samplecustomers.h"

#include <cstdio>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    using namespace attache;
    static const std::shared_ptr<const CustomerIndex> index = [] {
        CustomerIndexBuilder builder(sampleRealms(), QLocale(QLocale::German));
        for (const CustomerSummary &customer : sampleCustomers(20, 3))
            builder.add(customer);
        return builder.build();
    }();
    const QString line = QString::fromUtf8(reinterpret_cast<const char *>(data), qsizetype(size));
    const QString broken = brokenQueryRule(line, line.size() < 200 ? index.get() : nullptr);
    if (!broken.isEmpty()) {
        std::fprintf(stderr, "%s\n", qPrintable(broken));
        std::abort();
    }
    return 0;
}

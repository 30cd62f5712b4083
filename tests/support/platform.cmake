# SPDX-FileCopyrightText: 2026 The Intrlume Console founders
# SPDX-License-Identifier: Apache-2.0

# The contract as a judge, a raw HTTP client that asks it about every answer, and a proxy that cuts lines. Knows nothing of the server's code.
find_package(yaml-cpp REQUIRED)
find_path(INTRLUME_VALIJSON_DIR valijson/validator.hpp REQUIRED)

add_library(intrlume_test_contract STATIC
    builtprograms.cpp builtprograms.h
    cuttingproxy.cpp cuttingproxy.h
    httpanswer.cpp httpanswer.h
    openapicontract.cpp openapicontract.h
    ptyprogram.cpp ptyprogram.h
    rawconnection.cpp rawconnection.h
    testclient.cpp testclient.h
    yamltojson.cpp yamltojson.h)
target_include_directories(intrlume_test_contract PUBLIC ${PROJECT_SOURCE_DIR}/tests ${PROJECT_SOURCE_DIR}/app)
target_include_directories(intrlume_test_contract SYSTEM PRIVATE ${INTRLUME_VALIJSON_DIR})
target_compile_definitions(intrlume_test_contract PRIVATE INTRLUME_OPENAPI_FILE="${PROJECT_SOURCE_DIR}/resources/openapi/intrlume-v1.yaml")
target_link_libraries(intrlume_test_contract PUBLIC Qt6::Core Qt6::Network PRIVATE Qt6::Test yaml-cpp)
set_target_properties(intrlume_test_contract PROPERTIES UNITY_BUILD OFF)
target_precompile_headers(intrlume_test_contract REUSE_FROM intrlume_common_headers)

# The real platform, in the test's own process.
add_library(intrlume_test_platform STATIC accesstable.cpp accesstable.h testplatform.cpp testplatform.h fakeclock.h)
target_link_libraries(intrlume_test_platform PUBLIC intrlume_test_contract intrlume_server intrlume_core)
target_precompile_headers(intrlume_test_platform REUSE_FROM intrlume_common_headers)

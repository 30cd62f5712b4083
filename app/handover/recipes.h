// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "handover/programrun.h"
#include "handover/sending.h"

#include <functional>

namespace Intrlume::Handover {

//! What a run of the service's program means.
enum class Verdict { Done, Next, Exists, Failed };

//! One run of the service's program.
struct Step {
    QStringList arguments;
    QString folder;
    Secret input; //!< empty: this step does not get the key
    std::function<Verdict(const ProgramResult &)> judge;
};

//! How to put \a key there: steps in order, each taken where the one before says Verdict::Next.
QList<Step> recipeFor(const Destination &destination, const Secret &key, Existing existing);

//! This process's environment for the programs: nothing of ours, nothing that holds \a key, and no questions, colours or logs of what is sent.
QProcessEnvironment environmentFor(const Secret &key);

} // namespace Intrlume::Handover

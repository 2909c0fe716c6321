//! Closed lists of choices, each with a name.

/// Gives enums without data their list and their names, which are their variants in kebab case:
/// `Status::NotApplicable` is `not-applicable`.
macro_rules! named {
    ($($name:ident)*) => {$(
        impl $name {
            /// All, in the order in which they are offered.
            pub const ALL: [Self; <Self as strum::EnumCount>::COUNT] =
                match <Self as strum::VariantArray>::VARIANTS.first_chunk() {
                    Some(all) => *all,
                    None => unreachable!(),
                };

            /// The name in files and addresses, also the key of its words.
            pub fn id(self) -> &'static str {
                self.into()
            }
        }
    )*};
}

pub(crate) use named;

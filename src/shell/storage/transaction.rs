//! One request to the database in a transaction of its own, committed at once.

use super::STORE;
use super::trouble::Trouble;
use idb::{
    Database, Error, ObjectStore, Transaction, TransactionFuture, TransactionMode,
    TransactionResult,
};
use std::future::IntoFuture;
use std::pin::Pin;
use web_sys::IdbTransaction;

/// A write that is on its way.
pub struct Writing {
    request: Pin<Box<dyn Future<Output = Result<(), Error>>>>,
    done: TransactionFuture,
    transaction: IdbTransaction,
}

impl Writing {
    /// Makes the request and commits. Nothing more is needed for the write to happen.
    pub fn begin<R, T>(
        database: &Database,
        request: impl FnOnce(&ObjectStore) -> Result<R, Error>,
    ) -> Result<Self, Trouble>
    where
        R: IntoFuture<Output = Result<T, Error>>,
        R::IntoFuture: 'static,
    {
        let transaction = database.transaction(&[STORE], TransactionMode::ReadWrite)?;
        let store = transaction.object_store(STORE)?;
        let transaction: IdbTransaction = transaction.into();
        let answer = request(&store)?.into_future();
        let done = Transaction::from(transaction.clone()).into_future();
        // A browser that does not know `commit` commits by itself a moment later.
        Transaction::from(transaction.clone()).commit().ok();
        Ok(Self {
            request: Box::pin(async move { answer.await.map(drop) }),
            done,
            transaction,
        })
    }

    /// Waits until the browser confirmed the write or refused it.
    pub async fn finish(self) -> Result<(), Trouble> {
        let answer = self.request.await;
        let done = self.done.await;
        // What listens goes now; an event that still comes must not call what is gone.
        self.transaction.set_onabort(None);
        self.transaction.set_onerror(None);
        self.transaction.set_oncomplete(None);
        match (answer, done) {
            (Ok(()), Ok(TransactionResult::Committed)) => Ok(()),
            (Err(error), _) => Err(error.into()),
            // A full disk is told only when the transaction ends.
            (Ok(()), _) => Err(Trouble::of(self.transaction.error().as_ref())),
        }
    }
}

/// The records, to be read.
pub fn read(database: &Database) -> Result<ObjectStore, Error> {
    let transaction = database.transaction(&[STORE], TransactionMode::ReadOnly)?;
    transaction.object_store(STORE)
}
